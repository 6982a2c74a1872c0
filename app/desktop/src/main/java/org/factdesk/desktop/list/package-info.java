/** The list of articles: what each is, how far it is, what was found in it. */
@NullMarked
package org.factdesk.desktop.list;

import org.jspecify.annotations.NullMarked;
