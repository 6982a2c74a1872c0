/** WebAnno TSV 3, which INCEpTION reads and writes. */
@NullMarked
package org.factdesk.formats.webanno;

import org.jspecify.annotations.NullMarked;
