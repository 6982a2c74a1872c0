package org.factdesk.store;

import org.factdesk.model.Article;

/** An article that was made in the workspace, and where it is. */
public record MadeArticle(ArticleEntry entry, Article article) {}
