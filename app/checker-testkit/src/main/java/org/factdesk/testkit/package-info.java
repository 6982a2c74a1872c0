/**
 * Tests a checker in a few lines: articles with marks in their text, each case run at once, in
 * another order, edit by edit and through bytes.
 */
@NullMarked
package org.factdesk.testkit;

import org.jspecify.annotations.NullMarked;
