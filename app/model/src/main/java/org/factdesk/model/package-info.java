/** What Factdesk is about, as values: articles, sections, annotations, links, schemes. No I/O. */
@NullMarked
package org.factdesk.model;

import org.jspecify.annotations.NullMarked;
