/** Finding words in the shown article and in all of them. */
@NullMarked
package org.factdesk.desktop.search;

import org.jspecify.annotations.NullMarked;
