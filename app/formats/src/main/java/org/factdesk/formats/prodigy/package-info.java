/** The JSON lines of Prodigy. */
@NullMarked
package org.factdesk.formats.prodigy;

import org.jspecify.annotations.NullMarked;
