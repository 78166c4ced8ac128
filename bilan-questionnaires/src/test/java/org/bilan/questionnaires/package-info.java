/** What the tests of all rooms share: sample instruments, the rules of the house, and vectors. */
@NullMarked
package org.bilan.questionnaires;

import org.jspecify.annotations.NullMarked;
