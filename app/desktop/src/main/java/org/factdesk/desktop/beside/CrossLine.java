package org.factdesk.desktop.beside;

import org.factdesk.model.Span;

/**
 * A link between a mark of the article in hand and one of the article beside it.
 *
 * @param here the mark's words in the article in hand
 * @param there the words in the article beside
 * @param outgoing whether it leads from here to there
 */
public record CrossLine(Span here, Span there, boolean outgoing, String type) {}
