package org.factdesk.formats.webanno;

import org.factdesk.formats.Sample.Made;
import org.factdesk.model.Link;

/** A link between two pieces, which stands in the first row of the second. */
record Relation(Made<Link> made, Piece from, Piece to) {}
