/** The plugins: what each is, how it fares, and what is set for its checkers. */
@NullMarked
package org.factdesk.desktop.plugins;

import org.jspecify.annotations.NullMarked;
