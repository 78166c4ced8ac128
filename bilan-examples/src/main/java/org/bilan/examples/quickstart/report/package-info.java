/**
 * The report of the main job: pictures as numbers, then one page of HTML.
 *
 * <p>Begin with {@link org.bilan.examples.quickstart.report.ReportPage}; its template stands beside it in the resources.
 */
@NullMarked
package org.bilan.examples.quickstart.report;

import org.jspecify.annotations.NullMarked;
