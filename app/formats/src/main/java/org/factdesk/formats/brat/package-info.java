/** The stand-off files of the brat annotation tool: a text and its marks side by side. */
@NullMarked
package org.factdesk.formats.brat;

import org.jspecify.annotations.NullMarked;
