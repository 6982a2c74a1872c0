/** The scheme: its guidelines beside the article, and its editor. */
@NullMarked
package org.factdesk.desktop.scheme;

import org.jspecify.annotations.NullMarked;
