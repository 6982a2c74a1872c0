package org.factdesk.store;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads an article from an HTML page: its words as a reader would copy them, and what the page says
 * of itself. Nothing that the page names is ever fetched. The same bytes give the same text.
 */
final class HtmlArticle {
  private static final Pattern PAGE = Pattern.compile("(?is).*\\.(html|htm|xhtml)");

  /** Deeper elements lie beside each other, as in browsers; every walk of the page stays short. */
  private static final int MAXIMUM_DEPTH = 256;

  /** More make the parser slow where they are nested wrongly; pages of news have some thousands. */
  private static final int MAXIMUM_TAGS = 100_000;

  private HtmlArticle() {}

  /** Whether a file of this name is read as a page. */
  static boolean isPage(String name) {
    return PAGE.matcher(name).matches();
  }

  /** The article of a page; empty where the page is no text or has no words to show. */
  static Read<ArticleRecord> parse(byte[] bytes, String subject) {
    Read<String> source = HtmlEncoding.decode(bytes, subject);
    if (source.value().isEmpty()) {
      return Read.failed(source.problems());
    }
    if (source.value().get().chars().filter(unit -> unit == '<').count() > MAXIMUM_TAGS) {
      return Read.failed(
          subject, "has more than " + MAXIMUM_TAGS + " tags, too many for a page; save it as text");
    }
    Document page;
    try {
      page = Parser.htmlParser().setMaxDepth(MAXIMUM_DEPTH).parseInput(source.value().get(), "");
    } catch (IllegalArgumentException e) {
      // The parser's own checks, by which it stops at a few pages with templates left open.
      return Read.failed(subject, "has tags that cannot be put in order; save it as text");
    }
    HtmlMetadata metadata = new HtmlMetadata(page);
    String text = HtmlText.of(page, metadata.title());
    return text.isBlank()
        ? Read.failed(subject, "has no text that a reader would see; remove it or save it as text")
        : Read.of(new ArticleRecord(Optional.empty(), text, metadata.given()), source.problems());
  }
}
