package org.factdesk.plugins.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.Place;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.timex.PublicationClue;
import org.factdesk.timex.PublicationClue.Source;
import org.factdesk.timex.PublicationDate;

/**
 * What an article's metadata, its address and the lines above its text say about the day of
 * publication, where they differ. What a person has set is not questioned.
 */
final class PublicationTrouble {
  /** Clocks and desks differ by so many days. */
  private static final int NEAR = 2;

  /**
   * An old article that is put up again may be dated anew, so that it is less of a contradiction.
   */
  private static final int PUT_UP_AGAIN = 60;

  /** What a text says that was put up again or changed later. */
  private static final Pattern AGAIN =
      Pattern.compile(
          "\\b(?:re-?(?:published|posted|printed|issued)|(?:first|originally) (?:published|appeared)"
              + "|updated|modified|from the archives?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_LINE = 160;

  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:publish|post|creat|issu|upload|submitt|fil|updat|modifi|edit|revis|chang)ed\\b",
          Pattern.CASE_INSENSITIVE);

  private PublicationTrouble() {}

  static List<Finding> findings(ArticleDates dates) {
    Optional<Metadatum<DateRange>> published = dates.published();
    List<Finding> findings = new ArrayList<>();
    if (published.isEmpty() || !isComparable(published.get())) {
      return findings;
    }
    Article article = dates.article();
    if (mayState(article.text())) {
      line(article, published.get()).ifPresent(findings::add);
    }
    article
        .metadata()
        .url()
        .filter(url -> findings.isEmpty() && !article.text().isEmpty())
        .flatMap(url -> address(article, url.value(), published.get()))
        .ifPresent(findings::add);
    return findings;
  }

  /** Whether a short line has a word that says when it was published; looks at each line once. */
  private static boolean mayState(String text) {
    int begin = 0;
    while (begin < text.length()) {
      int line = text.indexOf('\n', begin);
      int end = line < 0 ? text.length() : line;
      if (end - begin <= LONGEST_LINE && LABEL.matcher(text).region(begin, end).find()) {
        return true;
      }
      begin = end + 1;
    }
    return false;
  }

  private static Optional<Finding> line(Article article, Metadatum<DateRange> published) {
    for (PublicationClue clue : PublicationDate.stated(article.text(), article.sections())) {
      if (differs(clue, published.value())) {
        return Optional.of(line(article, clue, published));
      }
    }
    return Optional.empty();
  }

  private static boolean isComparable(Metadatum<DateRange> published) {
    return published.origin() != Origin.SET_BY_USER
        && published.origin() != Origin.INFERRED
        && published.value().isOneDay();
  }

  private static boolean differs(PublicationClue clue, DateRange published) {
    LocalDate given = published.from();
    return switch (clue.source()) {
      case PUBLISHED_LINE -> isOff(clue.day(), given);
      case UPDATED_LINE -> clue.day().plusDays(NEAR).isBefore(given) && isOff(clue.day(), given);
      case BARE_LINE, ADDRESS, DATELINE -> false;
    };
  }

  /** Whether the days cannot be told apart by a late hour, a time zone or a second publication. */
  private static boolean isOff(LocalDate stated, LocalDate given) {
    long later = ChronoUnit.DAYS.between(stated, given);
    boolean otherYear =
        stated.getYear() != given.getYear()
            && stated.getMonth() == given.getMonth()
            && stated.getDayOfMonth() == given.getDayOfMonth();
    return otherYear || later < -NEAR || (later > NEAR && later <= PUT_UP_AGAIN);
  }

  private static boolean isPutUpAgain(LocalDate stated, LocalDate given) {
    return stated.plusDays(PUT_UP_AGAIN).isBefore(given);
  }

  /**
   * An address never changes to a later day; one long before may be that of an article put up
   * again.
   */
  private static boolean isOffAddress(String text, LocalDate day, LocalDate given) {
    return isOff(day, given) || isPutUpAgain(day, given) && !AGAIN.matcher(text).find();
  }

  /** How much less is made of an address long before. */
  private static double doubt(LocalDate stated, LocalDate given) {
    return isPutUpAgain(stated, given) ? 0.7 : 1;
  }

  private static Finding line(
      Article article, PublicationClue clue, Metadatum<DateRange> published) {
    Place place = article.place(clue.span());
    String verb = clue.source() == Source.UPDATED_LINE ? "updated" : "published";
    String message =
        "The text says that it was "
            + verb
            + " on "
            + Say.days(DateRange.day(clue.day()))
            + ", but the day of publication is "
            + Say.days(published.value())
            + ".";
    return finding(article, message, place, clue.day(), published)
        .confidence(0.7 * clue.certainty() * published.certainty());
  }

  private static Optional<Finding> address(
      Article article, String url, Metadatum<DateRange> published) {
    Optional<LocalDate> day = PublicationDate.inAddress(url);
    boolean off =
        day.isPresent() && isOffAddress(article.text(), day.get(), published.value().from());
    if (!off) {
      return Optional.empty();
    }
    int at = article.text().indexOf(url);
    Span span = at < 0 ? standIn(article, published) : new Span(at, at + url.length());
    String message =
        (at < 0 ? "The address in the metadata names " : "The address names ")
            + Say.days(DateRange.day(day.get()))
            + ", but the day of publication is "
            + Say.days(published.value())
            + ".";
    return Optional.of(
        finding(article, message, article.place(span), day.get(), published)
            .because(new Evidence.Source("address", url))
            .confidence(0.6 * doubt(day.get(), published.value().from()) * published.certainty()));
  }

  /**
   * Where an address that is not in the text is reported: the date line, headline or first word.
   */
  private static Span standIn(Article article, Metadatum<DateRange> published) {
    for (PublicationClue clue : PublicationDate.stated(article.text(), article.sections())) {
      if (clue.day().equals(published.value().from())) {
        return clue.span();
      }
    }
    return article.sections().stream()
        .filter(section -> section.kind() == SectionKind.HEADLINE)
        .map(section -> section.span())
        .findFirst()
        .orElseGet(() -> firstWord(article.text()));
  }

  private static Span firstWord(String text) {
    int begin = 0;
    while (begin < text.length() - 1 && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    int end = begin + 1;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(begin, end);
  }

  private static Finding finding(
      Article article, String message, Place place, LocalDate day, Metadatum<DateRange> published) {
    return Finding.of(DateConsistency.PUBLICATION_MISMATCH, message)
        .at(place)
        .about(Say.days(DateRange.day(day)))
        .because(new Evidence.Reasoning("The day of publication is " + published.reason() + "."))
        .fix(Fixes.published(article, DateRange.day(day)))
        .fix(Fixes.published(article, published.value()));
  }
}
