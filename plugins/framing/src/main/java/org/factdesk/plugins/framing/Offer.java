package org.factdesk.plugins.framing;

import java.util.Map;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.factdesk.text.Words;

/**
 * Words that could be marked.
 *
 * @param why what they do, a clause without a subject
 */
record Offer(FindingKind kind, Span span, String frame, String why) {
  private static final int NEAR = 12;

  Finding finding(Article article) {
    String words = span.in(article.text());
    String said =
        "“%s” %s; mark it as %s if it takes a side here"
            .formatted(words, why.isEmpty() ? "is on the list of words" : why, frame);
    return Finding.suggestion(
            kind, said, article.place(span), Framing.LAYER, Map.of("frame", frame))
        .about(around(article.text()));
  }

  /** A word is often used twice; with its neighbours it is a subject of its own. */
  private String around(String text) {
    int end = Math.min(text.length(), span.end() + NEAR);
    return Words.snap(text, new Span(Math.max(0, span.begin() - NEAR), end)).in(text);
  }
}
