package org.factdesk.plugins.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.factdesk.model.Article;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.text.Saying;
import org.factdesk.text.Sayings;
import org.factdesk.text.Sentences;

/** The story of an article: its sentences, and what is said in them. */
record Telling(Article article, List<Span> sentences, List<Saying> sayings) {
  private static final Set<SectionKind> STORY = EnumSet.of(SectionKind.BODY, SectionKind.DATELINE);
  private static final int LONGEST_EXCERPT = 80;

  static Telling of(Article article) {
    return new Telling(
        article,
        Sentences.in(article.text()).stream().filter(span -> isStory(article, span)).toList(),
        Sayings.in(article.text()).stream().filter(one -> isStory(article, one.cue())).toList());
  }

  /** Whether the words are neither headline nor repeated nor beside the story. */
  static boolean isStory(Article article, Span span) {
    return article.sections().stream()
        .anyMatch(one -> one.span().contains(span.begin()) && STORY.contains(one.kind()));
  }

  /** The words of its sentences, without what stands between. */
  String story() {
    return String.join("\n", sentences.stream().map(this::words).toList());
  }

  String words(Span span) {
    return span.in(article.text());
  }

  /** When it was published, in days since 1970; 0 where that is not known. */
  long day() {
    return article.metadata().published().map(day -> day.value().from().toEpochDay()).orElse(0L);
  }

  /** The words on one line, cut where they are many. */
  static String excerpt(String words) {
    String begin = words.strip();
    begin = begin.substring(0, Math.min(begin.length(), 4 * LONGEST_EXCERPT));
    String line = begin.replaceAll("\\s+", " ");
    int blank = line.lastIndexOf(' ', LONGEST_EXCERPT);
    return line.length() <= LONGEST_EXCERPT || blank < 0 ? line : line.substring(0, blank) + " …";
  }
}
