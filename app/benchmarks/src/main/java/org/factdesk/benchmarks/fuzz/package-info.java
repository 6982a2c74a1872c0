@NullMarked
package org.factdesk.benchmarks.fuzz;

import org.jspecify.annotations.NullMarked;
