@NullMarked
package org.factdesk.benchmarks;

import org.jspecify.annotations.NullMarked;
