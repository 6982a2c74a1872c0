/**
 * The commands: the same rooms as the desktop's, results on standard output, messages beside it.
 */
@NullMarked
package org.factdesk.cli;

import org.jspecify.annotations.NullMarked;
