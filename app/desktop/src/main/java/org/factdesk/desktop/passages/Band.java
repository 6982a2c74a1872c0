package org.factdesk.desktop.passages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Article;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;

/**
 * An article as a band.
 *
 * @param name the id as short as it can be said
 * @param about outlet and date
 * @param length of its text, in UTF-16 units
 * @param quiet what is not its story: boilerplate, repeats, metadata
 * @param earliest whether it was published before all others of the map
 */
record Band(
    String article,
    String name,
    String title,
    String about,
    int length,
    List<Span> quiet,
    boolean earliest) {
  Band {
    quiet = List.copyOf(quiet);
  }

  static Band of(Article article, ShortIds names, boolean earliest) {
    String outlet =
        article.metadata().outlet().map(Metadatum::value).map(Words::oneLine).orElse("");
    String about =
        Stream.of(outlet, DateWords.brief(article.metadata().published()))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    List<Span> quiet =
        article.sections().stream().filter(Band::isQuiet).map(Section::span).toList();
    return new Band(
        article.id(),
        names.of(article.id()),
        Words.title(article),
        about,
        article.text().length(),
        quiet,
        earliest);
  }

  private static boolean isQuiet(Section section) {
    return section.kind() == SectionKind.BOILERPLATE
        || section.kind() == SectionKind.REPEAT
        || section.kind() == SectionKind.METADATA;
  }

  /** How much of it is its story, in UTF-16 units. */
  int story() {
    return Math.max(1, length - quiet.stream().mapToInt(Span::length).sum());
  }
}
