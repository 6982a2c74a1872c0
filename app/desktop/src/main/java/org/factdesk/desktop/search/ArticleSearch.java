package org.factdesk.desktop.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.factdesk.desktop.search.CorpusQuery.Kind;
import org.factdesk.desktop.search.CorpusQuery.Term;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;
import org.factdesk.text.TextQuery;
import org.factdesk.workspace.OpenArticle;

/**
 * Looks one article through: for marks where the query names a field of marks, else for words; of
 * several words all must be in one paragraph, and the first of them is the place. Pure.
 */
record ArticleSearch(OpenArticle open, CorpusQuery query, String annotator, int most) {
  private static final String ANY = "*";

  List<Hit> hits() {
    for (Term term : query.terms()) {
      if (term.kind() == Kind.ARTICLE && isSo(term) == term.not()) {
        return List.of();
      }
    }
    if (!query.terms(Kind.MARK, false).isEmpty()) {
      return marks();
    }
    List<Term> words = query.terms(Kind.TEXT, false);
    return words.isEmpty() ? firstLine() : words(words);
  }

  private boolean isSo(Term term) {
    return switch (term.field()) {
      case "id" -> has(open.id(), term.value());
      case "title" -> has(Words.wholeTitle(open.article()), term.value());
      case "state" -> open.state(annotator).id().startsWith(lower(term.value()).replace(' ', '-'));
      case "outlet" ->
          open.article()
              .metadata()
              .outlet()
              .map(Metadatum::value)
              .filter(outlet -> has(outlet, term.value()))
              .isPresent();
      default ->
          open.article()
              .metadata()
              .published()
              .filter(days -> days.value().from().toString().startsWith(term.value()))
              .isPresent();
    };
  }

  private List<Hit> marks() {
    List<Hit> hits = new ArrayList<>();
    List<Term> wanted = query.terms(Kind.MARK, false);
    List<Term> unwanted = query.terms(Kind.MARK, true);
    for (AnnotationSet set : open.sets()) {
      for (Annotation mark : set.annotations()) {
        if (wanted.stream().allMatch(term -> isSo(term, mark, set))
            && unwanted.stream().noneMatch(term -> isSo(term, mark, set))
            && saysSo(mark)
            && mark.extent().end() <= open.article().text().length()) {
          hits.add(new Hit(open.article(), mark.extent(), mark.id(), mark.layer()));
        }
      }
    }
    hits.sort((one, other) -> one.span().compareTo(other.span()));
    return hits.size() > most ? hits.subList(0, most) : hits;
  }

  private boolean saysSo(Annotation mark) {
    String quote = mark.extent().in(open.article().text());
    return query.terms(Kind.TEXT, false).stream().noneMatch(term -> places(term, quote).isEmpty())
        && query.terms(Kind.TEXT, true).stream().allMatch(term -> places(term, quote).isEmpty());
  }

  private static boolean isSo(Term term, Annotation mark, AnnotationSet set) {
    String value =
        switch (term.field()) {
          case "layer" -> mark.layer();
          case "annotator" -> set.annotator();
          case "note" -> mark.note();
          default -> mark.features().getOrDefault(term.field(), "");
        };
    if (term.value().equals(ANY)) {
      return !value.isEmpty();
    }
    return term.whole() ? value.equalsIgnoreCase(term.value()) : has(value, term.value());
  }

  private List<Hit> words(List<Term> words) {
    String text = open.article().text();
    List<Span> first = places(words.get(0), text);
    if (first.isEmpty()) {
      return List.of();
    }
    Map<Term, List<Span>> others = new HashMap<>();
    Function<Term, List<Span>> look =
        term -> others.computeIfAbsent(term, wanted -> places(wanted, text));
    List<Hit> hits = new ArrayList<>();
    for (Span place : first) {
      Span paragraph = paragraph(text, place);
      boolean all =
          query.terms().stream()
              .filter(term -> term.kind() == Kind.TEXT && !term.equals(words.get(0)))
              .allMatch(
                  term -> term.not() != look.apply(term).stream().anyMatch(paragraph::overlaps));
      if (all && !isUnwanted(place) && hits.size() < most) {
        hits.add(new Hit(open.article(), place, "", ""));
      }
    }
    return hits;
  }

  /** Whether a mark lies there that shall not be there. */
  private boolean isUnwanted(Span place) {
    List<Term> unwanted = query.terms(Kind.MARK, true);
    return !unwanted.isEmpty()
        && open.sets().stream()
            .anyMatch(
                set ->
                    set.annotations().stream()
                        .filter(mark -> mark.extent().overlaps(place))
                        .anyMatch(
                            mark -> unwanted.stream().anyMatch(term -> isSo(term, mark, set))));
  }

  /** Where nothing but the article is asked for, its first line stands for it. */
  private List<Hit> firstLine() {
    String text = open.article().text();
    int begin = 0;
    while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    if (begin == text.length()) {
      return List.of();
    }
    return List.of(new Hit(open.article(), paragraph(text, new Span(begin, begin + 1)), "", ""));
  }

  /** A word finds words that begin with it; a phrase only itself. */
  private List<Span> places(Term term, String text) {
    List<Span> spans =
        new TextQuery(term.value(), term.whole(), false, false).in(text, most).spans();
    return spans.stream().filter(span -> beginsWord(text, span.begin())).toList();
  }

  private static boolean beginsWord(String text, int offset) {
    if (offset == 0) {
      return true;
    }
    int before = text.codePointBefore(offset);
    return !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(text.codePointAt(offset))
        || Character.isIdeographic(before);
  }

  private static Span paragraph(String text, Span place) {
    int end = text.indexOf('\n', place.end());
    return new Span(
        text.lastIndexOf('\n', place.begin()) + 1 > place.begin()
            ? place.begin()
            : text.lastIndexOf('\n', place.begin()) + 1,
        end < 0 ? text.length() : end);
  }

  private static boolean has(String value, String part) {
    return !TextQuery.of(part).in(value, 1).spans().isEmpty();
  }

  private static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}
