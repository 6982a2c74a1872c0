/** From files of others to articles and annotations: how they count, what their labels mean. */
@NullMarked
package org.factdesk.formats.importing;

import org.jspecify.annotations.NullMarked;
