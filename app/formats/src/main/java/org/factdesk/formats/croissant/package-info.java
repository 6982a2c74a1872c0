/** Croissant: flat tables of JSON Lines and a file of JSON-LD that describes them. */
@NullMarked
package org.factdesk.formats.croissant;

import org.jspecify.annotations.NullMarked;
