/**
 * Time expressions in English text: found, resolved to days, with the reason for each value.
 * Everything here is a pure function of its arguments; any thread.
 */
@NullMarked
package org.factdesk.timex;

import org.jspecify.annotations.NullMarked;
