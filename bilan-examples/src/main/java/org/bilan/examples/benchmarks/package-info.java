/**
 * What the library costs, as ratios against hand-written code and other libraries in the same run. Run with {@code mvn -Pbench verify}.
 *
 * <p>Begin with {@link org.bilan.examples.benchmarks.AssessmentBenchmark}; {@link
 * org.bilan.examples.benchmarks.WorkingDaysBenchmark} measures the innermost question of the law. {@link org.bilan.examples.benchmarks.SlotsBenchmark} and {@link
 * org.bilan.examples.benchmarks.PlanningBenchmark} are about the sessions, {@link
 * org.bilan.examples.benchmarks.SchedulingGrowth} about how their cost grows.
 */
@NullMarked
package org.bilan.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
