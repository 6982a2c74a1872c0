package org.factdesk.formats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;

/** What datasets say of an article beside its text, by these keys, always in this order. */
public final class Facts {
  /** The headline. */
  public static final String TITLE = "title";

  /** The day as {@code 2021-12-17}, or the days between which it lies, with a slash. */
  public static final String PUBLISHED = "published";

  /** How the day is known, as {@code given} or {@code read-from-text}. */
  public static final String PUBLISHED_ORIGIN = "published_origin";

  /** Who published it. */
  public static final String OUTLET = "outlet";

  /** The address on the web. */
  public static final String URL = "url";

  /** The language's tag, such as {@code en}. */
  public static final String LANGUAGE = "language";

  private Facts() {}

  /** What is known, without what is not. */
  public static Map<String, String> of(Metadata metadata) {
    Map<String, String> facts = new LinkedHashMap<>();
    metadata.title().ifPresent(title -> facts.put(TITLE, title.value()));
    metadata
        .published()
        .ifPresent(
            published -> {
              facts.put(PUBLISHED, days(published));
              facts.put(PUBLISHED_ORIGIN, published.origin().id());
            });
    metadata.outlet().ifPresent(outlet -> facts.put(OUTLET, outlet.value()));
    metadata.url().ifPresent(url -> facts.put(URL, url.value()));
    metadata.language().ifPresent(language -> facts.put(LANGUAGE, language.value()));
    return Collections.unmodifiableMap(facts);
  }

  private static String days(Metadatum<DateRange> published) {
    DateRange range = published.value();
    return range.isOneDay() ? range.from().toString() : "%s/%s".formatted(range.from(), range.to());
  }
}
