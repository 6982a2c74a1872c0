package org.factdesk.desktop.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Article;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;

/**
 * Finds the headline of an article that has none of its own: scraping often leaves it only at the
 * head of a repeat of the whole text.
 */
final class TitleInText {
  private static final int HEAD = 4000;

  private TitleInText() {}

  /** The article's sections, with the title's words as a headline where there is no other. */
  static List<Section> sections(Article article) {
    List<Section> sections = article.sections();
    if (sections.stream().anyMatch(section -> section.kind() == SectionKind.HEADLINE)) {
      return sections;
    }
    String title = article.metadata().title().map(Metadatum::value).orElse("");
    for (int i = 0; i < sections.size() && !title.isBlank(); i++) {
      Optional<Span> found = at(article.text(), sections.get(i), title);
      if (found.isPresent()) {
        return split(sections, i, found.get());
      }
    }
    return sections;
  }

  /** The title, on one line, of an article that does not tell it near the head of its text. */
  static Optional<String> missing(Article article) {
    String text = article.text();
    String head = Words.oneLine(text.substring(0, Math.min(HEAD, text.length())));
    return article
        .metadata()
        .title()
        .map(title -> Words.oneLine(title.value()).replaceAll("\\p{C}", ""))
        .filter(title -> !title.isBlank() && !head.contains(title));
  }

  private static Optional<Span> at(String text, Section section, String title) {
    boolean dimmed = section.kind() != SectionKind.BODY && section.kind() != SectionKind.DATELINE;
    List<Span> lines =
        dimmed ? Lines.of(text, section.span().begin(), section.span().end()) : List.of();
    for (Span line : lines) {
      int end = matched(text, line, title);
      if (end > line.begin()) {
        return Optional.of(new Span(line.begin(), end));
      }
    }
    return Optional.empty();
  }

  /** Where the title ends on a line that begins with it, whatever the blanks; else the begin. */
  private static int matched(String text, Span line, String title) {
    int at = line.begin();
    for (int i = 0; i < title.length(); i++) {
      if (Lines.isBlank(title.charAt(i))) {
        continue;
      }
      while (at < line.end() && Lines.isBlank(text.charAt(at))) {
        at++;
      }
      if (at == line.end() || text.charAt(at) != title.charAt(i)) {
        return line.begin();
      }
      at++;
    }
    return at;
  }

  private static List<Section> split(List<Section> sections, int index, Span headline) {
    List<Section> all = new ArrayList<>(sections);
    Section whole = all.remove(index);
    int at = index;
    if (whole.span().begin() < headline.begin()) {
      all.add(at++, new Section(new Span(whole.span().begin(), headline.begin()), whole.kind()));
    }
    all.add(at++, new Section(headline, SectionKind.HEADLINE));
    if (headline.end() < whole.span().end()) {
      all.add(at, new Section(new Span(headline.end(), whole.span().end()), whole.kind()));
    }
    return all;
  }
}
