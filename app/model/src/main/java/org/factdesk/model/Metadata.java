package org.factdesk.model;

import java.util.Optional;

/** What is known about an article beside its text, each with its origin; empty where unknown. */
public record Metadata(
    Optional<Metadatum<String>> title,
    Optional<Metadatum<DateRange>> published,
    Optional<Metadatum<String>> outlet,
    Optional<Metadatum<String>> url,
    Optional<Metadatum<String>> language) {

  /** Nothing is known. */
  public static final Metadata UNKNOWN =
      new Metadata(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** With this title. */
  public Metadata withTitle(Metadatum<String> value) {
    return new Metadata(Optional.of(value), published, outlet, url, language);
  }

  /** With this day of publication, or the days between which it lies. */
  public Metadata withPublished(Metadatum<DateRange> value) {
    return new Metadata(title, Optional.of(value), outlet, url, language);
  }

  /** With this outlet: who published it, such as "The Daily". */
  public Metadata withOutlet(Metadatum<String> value) {
    return new Metadata(title, published, Optional.of(value), url, language);
  }

  /** With this address on the web. */
  public Metadata withUrl(Metadatum<String> value) {
    return new Metadata(title, published, outlet, Optional.of(value), language);
  }

  /** With this language, as a tag such as {@code en}. */
  public Metadata withLanguage(Metadatum<String> value) {
    return new Metadata(title, published, outlet, url, Optional.of(value));
  }
}
