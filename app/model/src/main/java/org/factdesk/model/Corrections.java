package org.factdesk.model;

import java.util.List;
import java.util.Optional;

/**
 * What a person set or corrected about an article; each value wins over what was read or inferred.
 *
 * @param published empty: not corrected. An empty inner value: a person says the date is unknown.
 * @param sections stretches whose kind a person set, in order, not overlapping; the rest is derived
 */
public record Corrections(
    Optional<String> title,
    Optional<Optional<DateRange>> published,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> language,
    List<Section> sections) {
  public static final Corrections NONE =
      new Corrections(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Corrections {
    sections = List.copyOf(sections);
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  public Corrections withTitle(Optional<String> value) {
    return new Corrections(value, published, outlet, url, language, sections);
  }

  public Corrections withPublished(Optional<Optional<DateRange>> value) {
    return new Corrections(title, value, outlet, url, language, sections);
  }

  public Corrections withOutlet(Optional<String> value) {
    return new Corrections(title, published, value, url, language, sections);
  }

  public Corrections withUrl(Optional<String> value) {
    return new Corrections(title, published, outlet, value, language, sections);
  }

  public Corrections withLanguage(Optional<String> value) {
    return new Corrections(title, published, outlet, url, value, sections);
  }

  public Corrections withSections(List<Section> value) {
    return new Corrections(title, published, outlet, url, language, value);
  }

  /** The metadata with everything that a person set in place of what was there. */
  public Metadata applyTo(Metadata metadata) {
    Metadata result = metadata;
    if (title.isPresent()) {
      result = result.withTitle(Metadatum.setByUser(title.get()));
    }
    if (published.isPresent()) {
      result =
          new Metadata(
              result.title(),
              published.get().map(Metadatum::setByUser),
              result.outlet(),
              result.url(),
              result.language());
    }
    if (outlet.isPresent()) {
      result = result.withOutlet(Metadatum.setByUser(outlet.get()));
    }
    if (url.isPresent()) {
      result = result.withUrl(Metadatum.setByUser(url.get()));
    }
    if (language.isPresent()) {
      result = result.withLanguage(Metadatum.setByUser(language.get()));
    }
    return result;
  }
}
