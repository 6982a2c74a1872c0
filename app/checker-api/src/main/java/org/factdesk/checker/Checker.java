package org.factdesk.checker;

/**
 * Looks for trouble in articles. Implement {@link ArticleChecker} or {@link CrossArticleChecker},
 * give it a public constructor without arguments, and name it in {@code
 * META-INF/services/org.factdesk.checker.Checker}.
 *
 * <p>A checker keeps no state between calls and never sees the whole workspace: that is what lets
 * the engine re-check one edit quickly, use all cores, and run the same jar elsewhere. Its fields
 * are final and hold what never changes, such as a pattern.
 *
 * <p>The engine calls it from several threads at once, in any order, and again whenever something
 * it reads has changed. A call has a time limit; what it throws, a place outside the text, or a
 * kind that the description does not list is a named failure of this checker and costs nobody else
 * anything. The default locale and time zone of the machine must have no part in what it finds.
 */
public sealed interface Checker permits ArticleChecker, CrossArticleChecker {
  /** Who this checker is and what it may report; the same at every call. */
  CheckerDescription description();
}
