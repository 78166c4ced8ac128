/**
 * Reasoning tasks made by rule: from a seed to tasks whose key is proved to be the only right answer.
 *
 * <p>Begin with {@link org.bilan.questionnaires.reasoning.ReasoningTasks}. A task looks at its own options with every rule of
 * a declared family, every arrangement or every model, and cannot be built if a second answer can be defended.
 *
 * <p>May depend on {@code .instrument}.
 */
@NullMarked
package org.bilan.questionnaires.reasoning;

import org.jspecify.annotations.NullMarked;
