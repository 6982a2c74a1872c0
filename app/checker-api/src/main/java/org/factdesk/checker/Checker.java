package org.factdesk.checker;

/**
 * Looks for trouble in articles. Implement {@link ArticleChecker} or {@link CrossArticleChecker},
 * give it a public constructor without arguments, and name it in {@code
 * META-INF/services/org.factdesk.checker.Checker}.
 *
 * <p>A checker keeps no state between calls and never sees the whole workspace: that is what lets
 * the engine re-check one edit quickly, use all cores, and run the same jar elsewhere.
 */
public sealed interface Checker permits ArticleChecker, CrossArticleChecker {
  /** Who this checker is and what it may report; the same at every call. */
  CheckerDescription description();
}
