package org.factdesk.store.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.SectionKind;
import org.factdesk.text.Letters;

/** Reads which outlet published a page: best where two places of it name the same. */
final class Outlets {
  private static final Pattern OWNER =
      Pattern.compile(
          "(?i)(?:©|\\(c\\)|copyright)[\\s\\u00A0]*(?:copyright|©|\\(c\\))?[\\s\\u00A0]*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?[\\s,\\u00A0]*(?:by\\s+)?(?<name>[^.|\\d]{2,50})");

  private final Page page;
  private final Optional<Host> host;
  private final List<String> lines = new ArrayList<>();
  private final List<String> agencies = new ArrayList<>();

  Outlets(Page page, Optional<String> url) {
    this.page = page;
    this.host = url.flatMap(Host::of);
    for (SectionKind kind : List.of(SectionKind.BOILERPLATE, SectionKind.METADATA)) {
      for (Passage passage : page.passages(kind)) {
        if (passage.text().length() <= 60) {
          lines.add(passage.text());
        }
      }
    }
    page.draft().datelines().stream()
        .map(Dateline::agency)
        .filter(agency -> !agency.isEmpty())
        .forEach(agencies::add);
  }

  Optional<Metadatum<String>> find() {
    return fromDateline()
        .or(this::fromOwner)
        .or(this::fromTitle)
        .or(this::fromSource)
        .or(this::fromHost)
        .or(this::fromAgency);
  }

  /** Whether the name itself, or something on the page beside the title, says it is the outlet. */
  boolean isNamed(String name) {
    return isOutletLike(name)
        || host.filter(site -> site.isNamed(name)).isPresent()
        || lineWith(name).isPresent()
        || owner().filter(owner -> isSame(owner, name)).isPresent()
        || agencies.stream().anyMatch(agency -> isSame(agency, name));
  }

  /** The agency of a dateline that a line of the site or the address names, too. */
  private Optional<Metadatum<String>> fromDateline() {
    for (String agency : agencies) {
      Optional<String> line = lineWith(agency);
      if (line.isPresent()) {
        return read(line.get(), 0.95, "from the dateline and a line of the site");
      }
      if (host.filter(site -> site.isNamed(agency)).isPresent()) {
        return read(asWritten(agency), 0.95, "from the dateline and the URL");
      }
    }
    return Optional.empty();
  }

  /** The name as the story writes it, where a dateline has all in capitals. */
  private String asWritten(String capitals) {
    Pattern name =
        Pattern.compile("\\b" + Pattern.quote(capitals) + "\\b", Pattern.CASE_INSENSITIVE);
    return page.passages(SectionKind.BODY).stream()
        .flatMap(passage -> name.matcher(passage.text()).results())
        .map(MatchResult::group)
        .filter(found -> !found.equals(capitals) && Character.isUpperCase(found.codePointAt(0)))
        .findFirst()
        .orElse(capitals);
  }

  private Optional<Metadatum<String>> fromOwner() {
    return owner().flatMap(owner -> read(owner, 0.9, "from the copyright line"));
  }

  private Optional<String> owner() {
    for (Passage passage : page.passages(SectionKind.BOILERPLATE)) {
      Matcher matcher = OWNER.matcher(passage.text());
      if (passage.text().length() <= 200 && matcher.find()) {
        String name = matcher.group("name").replaceFirst("(?i)[,–-]?\\s*all rights.*", "").strip();
        if (name.length() >= 2 && Character.isUpperCase(name.codePointAt(0))) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /** The name that a copy of the title has at its end. */
  private Optional<Metadatum<String>> fromTitle() {
    if (page.headline().isEmpty()) {
      return Optional.empty();
    }
    String headline = page.draft().passage(page.headline().getAsInt()).text();
    for (Passage repeat : page.passages(SectionKind.REPEAT)) {
      if (TitleEnds.isOutletAfter(repeat.text(), headline)) {
        String name =
            repeat.text().substring(headline.length()).replaceFirst("^[\\s|·•:<»–—-]+", "");
        return read(name, 0.85, "from the end of the page title");
      }
    }
    return TitleEnds.nameAfter(headline)
        .filter(this::isNamed)
        .flatMap(name -> read(name, 0.85, "from the end of the headline"));
  }

  private Optional<Metadatum<String>> fromSource() {
    return page.passages(SectionKind.METADATA).stream()
        .map(AboutLines::sourceIn)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .flatMap(name -> read(name, 0.8, "from the line that names the source"));
  }

  private Optional<Metadatum<String>> fromHost() {
    if (host.isEmpty()) {
      return Optional.empty();
    }
    Host site = host.get();
    String name = lines.stream().filter(site::isNamed).findFirst().orElse(site.site());
    return Optional.of(new Metadatum<>(name, Origin.INFERRED, 0.7, "from the URL"));
  }

  private Optional<Metadatum<String>> fromAgency() {
    return agencies.stream()
        .findFirst()
        .map(name -> new Metadatum<>(name, Origin.INFERRED, 0.6, "the agency in the dateline"));
  }

  /** "The Daily Witness", "Severn Coast News": a word of it is one that outlets have in names. */
  private static boolean isOutletLike(String name) {
    List<String> words = Phrases.wordsOf(Phrases.normalised(name));
    return Character.isUpperCase(name.codePointAt(0))
        && words.stream().anyMatch(SiteWords.phrases().words("outlet-names")::contains);
  }

  private Optional<String> lineWith(String name) {
    return lines.stream().filter(line -> isSame(line, name)).findFirst();
  }

  private static boolean isSame(String one, String other) {
    String letters = Letters.of(one).toString();
    return letters.length() >= 2 && letters.equals(Letters.of(other).toString());
  }

  private static Optional<Metadatum<String>> read(String name, double certainty, String reason) {
    return Optional.of(new Metadatum<>(name, Origin.READ_FROM_TEXT, certainty, reason));
  }
}
