package org.factdesk.desktop.article;

import org.factdesk.model.Span;

/**
 * An offered mark: a dashed box around its words, a hollow diamond in the margin.
 *
 * @param id handed back when it is clicked
 * @param layer a layer of the page's scheme
 */
public record SuggestedMark(String id, String layer, Span span) {}
