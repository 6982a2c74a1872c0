/** W3C Web Annotations: a page of JSON-LD and a text beside it for each article. */
@NullMarked
package org.factdesk.formats.w3c;

import org.jspecify.annotations.NullMarked;
