/** The JSON of Label Studio. */
@NullMarked
package org.factdesk.formats.labelstudio;

import org.jspecify.annotations.NullMarked;
