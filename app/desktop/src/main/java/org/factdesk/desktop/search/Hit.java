package org.factdesk.desktop.search;

import java.util.List;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.model.Span;

/**
 * A place that was found.
 *
 * @param mark id of the mark that was found; empty where words were
 * @param layer of that mark
 * @param others the words in it that are not those that were looked for
 */
public record Hit(Article article, Span span, String mark, String layer, List<Span> others) {
  private static final int CONTEXT = 160;

  /** Keeps a copy of the list. */
  public Hit {
    others = List.copyOf(others);
  }

  Hit(Article article, Span span, String mark, String layer) {
    this(article, span, mark, layer, List.of());
  }

  /** Where it is, for whoever goes there. */
  public Place place() {
    return new Place(article.id(), span, span.in(article.text()));
  }

  /** The found words on one line. */
  String words() {
    return oneLine(article.text().substring(span.begin(), span.end()));
  }

  /** What stands before them in the article. */
  String left() {
    int from = Math.max(0, span.begin() - CONTEXT);
    return oneLine(article.text().substring(from, span.begin()));
  }

  /** What stands after them. */
  String right() {
    int to = Math.min(article.text().length(), span.end() + CONTEXT);
    return oneLine(article.text().substring(span.end(), to));
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      line.append(Character.isISOControl(unit) || Character.isWhitespace(unit) ? ' ' : unit);
    }
    return line.toString();
  }
}
