package org.factdesk.store.article;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Article;
import org.factdesk.model.Metadata;
import org.factdesk.model.Section;
import org.factdesk.text.Paragraphs;

/** Reads pages for the tests below and says what each line of them was taken for. */
final class Pages {
  private Pages() {}

  static Article read(String text) {
    return ArticleReader.read("page", text, Metadata.UNKNOWN);
  }

  /** A line for each paragraph: its kind and how it begins. A dateline has a line of its own. */
  static List<String> kinds(Article article) {
    List<String> lines = new ArrayList<>();
    for (Section section : article.sections()) {
      String words = section.span().in(article.text());
      for (var paragraph : Paragraphs.in(words)) {
        lines.add(section.kind().id() + ": " + paragraph.in(words));
      }
    }
    return lines;
  }

  /**
   * Takes a page whose lines say before a bar what they are, "b | He left.", reads it without that,
   * and gives the lines as expected and as found.
   */
  static Marked marked(String page) {
    List<String> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : page.split("\n", -1)) {
      int bar = line.indexOf(" | ");
      String rest = bar < 0 ? line : line.substring(bar + 3);
      text.append(rest.replace(" ¦ ", " ")).append('\n');
      if (bar >= 0) {
        String[] parts = rest.split(" ¦ ");
        String[] kinds = line.substring(0, bar).strip().split("\\+");
        for (int i = 0; i < kinds.length; i++) {
          expected.add(kinds[i] + ": " + parts[i]);
        }
      }
    }
    Article article = read(text.toString());
    return new Marked(expected, kinds(article), article);
  }

  record Marked(List<String> expected, List<String> found, Article article) {}
}
