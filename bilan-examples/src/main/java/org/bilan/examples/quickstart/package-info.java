/**
 * The main job: reads a story, an availability and an answers file; records, assesses, scores, schedules; writes the
 * journal, a calendar file and a report.
 *
 * <p>Begin with {@link org.bilan.examples.quickstart.Quickstart}. Reading is {@link
 * org.bilan.examples.quickstart.StoryFile}, the walk {@link org.bilan.examples.quickstart.WholeBilan}, the pictures and
 * the page are in {@code report}.
 */
@NullMarked
package org.bilan.examples.quickstart;

import org.jspecify.annotations.NullMarked;
