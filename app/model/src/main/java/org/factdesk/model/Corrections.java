package org.factdesk.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
  /** Nothing was corrected. */
  public static final Corrections NONE =
      new Corrections(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  /** Keeps a copy of the sections. */
  public Corrections {
    sections = List.copyOf(sections);
  }

  /** Whether nothing was corrected. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** With this title; empty for not corrected. */
  public Corrections withTitle(Optional<String> value) {
    return new Corrections(value, published, outlet, url, language, sections);
  }

  /** With this day of publication; empty for not corrected, an empty inner value for unknown. */
  public Corrections withPublished(Optional<Optional<DateRange>> value) {
    return new Corrections(title, value, outlet, url, language, sections);
  }

  /** With this outlet; empty for not corrected. */
  public Corrections withOutlet(Optional<String> value) {
    return new Corrections(title, published, value, url, language, sections);
  }

  /** With this address; empty for not corrected. */
  public Corrections withUrl(Optional<String> value) {
    return new Corrections(title, published, outlet, value, language, sections);
  }

  /** With this language; empty for not corrected. */
  public Corrections withLanguage(Optional<String> value) {
    return new Corrections(title, published, outlet, url, value, sections);
  }

  /** With these sections, in order; empty for none corrected. */
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

  /**
   * The sections with every stretch that a person set in place of what was there. What a person set
   * beyond the end of the last section is left out: the text has become shorter.
   */
  public List<Section> applyTo(List<Section> derived) {
    if (sections.isEmpty()) {
      return derived;
    }
    int end = derived.isEmpty() ? 0 : derived.get(derived.size() - 1).span().end();
    List<Section> result = new ArrayList<>();
    sections.stream().filter(set -> set.span().end() <= end).forEach(result::add);
    List<Section> set = List.copyOf(result);
    derived.forEach(section -> result.addAll(without(section, set)));
    result.sort(Comparator.comparing(Section::span));
    return Collections.unmodifiableList(result);
  }

  /** What is left of the section where the others, in order, are taken out. */
  private static List<Section> without(Section section, List<Section> others) {
    List<Section> left = new ArrayList<>();
    int from = section.span().begin();
    for (Section other : others) {
      if (other.span().overlaps(section.span())) {
        if (other.span().begin() > from) {
          left.add(new Section(new Span(from, other.span().begin()), section.kind()));
        }
        from = Math.max(from, other.span().end());
      }
    }
    if (from < section.span().end()) {
      left.add(new Section(new Span(from, section.span().end()), section.kind()));
    }
    return left;
  }
}
