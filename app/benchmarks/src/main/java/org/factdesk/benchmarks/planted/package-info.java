/** Faults planted in news on purpose, and how many of them the checkers find. */
@NullMarked
package org.factdesk.benchmarks.planted;

import org.jspecify.annotations.NullMarked;
