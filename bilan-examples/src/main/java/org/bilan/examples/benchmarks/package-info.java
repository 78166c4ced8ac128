/**
 * What the library costs, as ratios against hand-written code in the same run. Run with {@code mvn -Pbench verify}.
 *
 * <p>Begin with {@link org.bilan.examples.benchmarks.AssessmentBenchmark}.
 */
@NullMarked
package org.bilan.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
