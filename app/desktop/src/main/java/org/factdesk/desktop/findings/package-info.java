/** What the checkers found and what they would mark, as lists. */
@NullMarked
package org.factdesk.desktop.findings;

import org.jspecify.annotations.NullMarked;
