/** The JSON lines of doccano. */
@NullMarked
package org.factdesk.formats.doccano;

import org.jspecify.annotations.NullMarked;
