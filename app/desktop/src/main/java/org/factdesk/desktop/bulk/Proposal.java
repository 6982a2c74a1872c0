package org.factdesk.desktop.bulk;

import java.util.List;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Span;

/**
 * A mark that could be made.
 *
 * @param article its id
 * @param spans the words to mark, in UTF-16 units
 * @param layer empty while none is chosen
 * @param like the mark that this one would be a copy of; empty list for none, else one
 * @param before what stands before the words, on one line
 * @param after what stands after them, on one line
 * @param changed words that differ from those of the mark it copies: "had for has"
 * @param there whether the words are marked so already
 */
public record Proposal(
    String article,
    List<Span> spans,
    String layer,
    List<Annotation> like,
    String before,
    String words,
    String after,
    List<String> changed,
    boolean there) {
  private static final int CONTEXT = 90;

  public Proposal {
    spans = List.copyOf(spans);
    like = List.copyOf(like);
    changed = List.copyOf(changed);
  }

  static Proposal in(
      Article article,
      List<Span> spans,
      String layer,
      List<Annotation> like,
      List<String> changed) {
    String text = article.text();
    int begin = spans.get(0).begin();
    int end = spans.get(spans.size() - 1).end();
    String words = String.join(" … ", spans.stream().map(span -> span.in(text)).toList());
    return new Proposal(
        article.id(),
        spans,
        layer,
        like,
        Words.oneLine(text.substring(Math.max(0, begin - CONTEXT), begin)),
        Words.oneLine(words),
        Words.oneLine(text.substring(end, Math.min(text.length(), end + CONTEXT))),
        changed,
        isThere(article, spans, layer));
  }

  private static boolean isThere(Article article, List<Span> spans, String layer) {
    return article.annotations(layer).anyMatch(mark -> mark.spans().equals(spans));
  }

  /** The first word to mark. */
  public Span span() {
    return spans.get(0);
  }
}
