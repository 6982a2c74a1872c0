package org.factdesk.store;

import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;

/**
 * One annotator's work on an article, which is one file.
 *
 * @param article as it was read, without annotations
 */
public record AnnotatedArticle(Article article, AnnotationSet set) {}
