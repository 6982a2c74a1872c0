package org.factdesk.formats.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.factdesk.formats.Facts;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;

/** What files say of an article, as its own file is to state it. */
final class GivenFacts {
  private GivenFacts() {}

  /** All of it that can be stated; a day that is none is left out. */
  static Metadata of(Map<String, String> facts) {
    Metadata metadata = Metadata.UNKNOWN;
    Optional<String> title = text(facts, Facts.TITLE);
    Optional<String> outlet = text(facts, Facts.OUTLET);
    Optional<String> url = text(facts, Facts.URL);
    Optional<String> language = text(facts, Facts.LANGUAGE);
    metadata = title.isPresent() ? metadata.withTitle(Metadatum.given(title.get())) : metadata;
    metadata = outlet.isPresent() ? metadata.withOutlet(Metadatum.given(outlet.get())) : metadata;
    metadata = url.isPresent() ? metadata.withUrl(Metadatum.given(url.get())) : metadata;
    metadata =
        language.isPresent() ? metadata.withLanguage(Metadatum.given(language.get())) : metadata;
    Optional<DateRange> days = text(facts, Facts.PUBLISHED).flatMap(GivenFacts::days);
    return days.isPresent() ? metadata.withPublished(Metadatum.given(days.get())) : metadata;
  }

  private static Optional<String> text(Map<String, String> facts, String key) {
    return Optional.ofNullable(facts.get(key)).map(Halves::whole).filter(text -> !text.isBlank());
  }

  private static Optional<DateRange> days(String text) {
    int slash = text.indexOf('/');
    try {
      LocalDate from = LocalDate.parse(slash < 0 ? day(text) : text.substring(0, slash));
      LocalDate to = slash < 0 ? from : LocalDate.parse(text.substring(slash + 1));
      return to.isBefore(from) ? Optional.empty() : Optional.of(new DateRange(from, to));
    } catch (DateTimeException e) {
      // No day: the article is as good without it.
      return Optional.empty();
    }
  }

  /** Without the time of day. */
  private static String day(String text) {
    boolean timed = text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
    return timed ? text.substring(0, 10) : text;
  }
}
