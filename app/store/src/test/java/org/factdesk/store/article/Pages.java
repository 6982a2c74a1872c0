package org.factdesk.store.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.Article;
import org.factdesk.model.Metadata;
import org.factdesk.model.Section;
import org.factdesk.model.Span;
import org.factdesk.text.Paragraphs;

/** Reads pages for the tests and says what each line of them was taken for. */
final class Pages {
  private Pages() {}

  static Article read(String text) {
    return ArticleReader.read("page", text, Metadata.UNKNOWN);
  }

  /** A line for each paragraph: its kind and its words. A dateline has a line of its own. */
  static List<String> kinds(Article article) {
    List<String> lines = new ArrayList<>();
    for (Section section : article.sections()) {
      String words = section.span().in(article.text());
      for (Span paragraph : Paragraphs.in(words)) {
        lines.add(section.kind().id() + ": " + paragraph.in(words).replaceAll("\\s+", " "));
      }
    }
    return lines;
  }

  /**
   * Takes a page whose lines say before a bar what they are ("body | He left."), for a dateline
   * with a broken bar before the news, and at its top what is known ("@title Talks go on"). Reads
   * the text behind the bars.
   */
  static Marked marked(String page, String lineEnd) {
    List<String> expected = new ArrayList<>();
    Map<String, String> known = new HashMap<>();
    StringBuilder text = new StringBuilder();
    for (String line : page.split("\n")) {
      int bar = line.indexOf(" | ");
      if (line.isEmpty()) {
        text.append(lineEnd);
        continue;
      }
      if (line.startsWith("@")) {
        known.put(line.substring(1, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
        continue;
      }
      String words = line.substring(bar + 3);
      text.append(words.replace(" ¦ ", " ")).append(lineEnd);
      String[] kinds = line.substring(0, bar).strip().split("\\+");
      String[] parts = words.split(" ¦ ");
      if (kinds[0].isEmpty()) {
        expected.set(expected.size() - 1, expected.get(expected.size() - 1) + " " + words);
      } else {
        for (int i = 0; i < kinds.length; i++) {
          expected.add(kinds[i] + ": " + parts[i]);
        }
      }
    }
    return new Marked(expected, read(text.toString()), known);
  }

  /**
   * @param expected lines as {@link #kinds} gives them
   */
  record Marked(List<String> expected, Article article, Map<String, String> known) {
    List<String> found() {
      return kinds(article);
    }

    Optional<String> known(String name) {
      return Optional.ofNullable(known.get(name));
    }
  }
}
