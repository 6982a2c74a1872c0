package org.factdesk.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.Corrections;
import org.factdesk.model.DateRange;
import org.factdesk.model.SectionKind;
import org.jspecify.annotations.Nullable;

/** Parses the corrections of a file; one use. */
final class CorrectionsElement {
  private final JsonValues values;
  private Corrections corrections = Corrections.NONE;
  private final List<RawCorrections.RawSection> sections = new ArrayList<>();
  private final Map<String, String> unusable = new LinkedHashMap<>();
  private final List<String> unusableSections = new ArrayList<>();

  private CorrectionsElement(JsonValues values) {
    this.values = values;
  }

  /** Parses the object whose start is the current token, to its end. */
  static RawCorrections parse(JsonValues values) throws IOException {
    CorrectionsElement element = new CorrectionsElement(values);
    for (String name = values.nextField(); name != null; name = values.nextField()) {
      element.take(name);
    }
    return new RawCorrections(
        element.corrections, element.sections, element.unusable, element.unusableSections);
  }

  private void take(String name) throws IOException {
    switch (name) {
      case "title" -> corrections = corrections.withTitle(text(name));
      case "outlet" -> corrections = corrections.withOutlet(text(name));
      case "url" -> corrections = corrections.withUrl(text(name));
      case "language" -> corrections = corrections.withLanguage(text(name));
      case "published" -> corrections = corrections.withPublished(published());
      case "sections" -> sections();
      default -> unusable.put(name, values.json());
    }
  }

  private Optional<String> text(String name) throws IOException {
    if (values.parser.currentToken() == JsonToken.VALUE_STRING) {
      return Optional.of(values.parser.getText());
    }
    unusable.put(name, values.json());
    return Optional.empty();
  }

  private Optional<Optional<DateRange>> published() throws IOException {
    if (values.parser.currentToken() == JsonToken.VALUE_NULL) {
      return Optional.of(Optional.empty());
    }
    if (values.parser.currentToken() != JsonToken.START_OBJECT) {
      unusable.put("published", values.json());
      return Optional.empty();
    }
    String from = null;
    String to = null;
    for (String name = values.nextField(); name != null; name = values.nextField()) {
      switch (name) {
        case "from" -> from = values.text();
        case "to" -> to = values.text();
        default -> values.parser.skipChildren();
      }
    }
    Optional<DateRange> range = range(from, to);
    if (range.isEmpty()) {
      unusable.put(
          "published", "{\"from\":" + Json.quoted(from) + ",\"to\":" + Json.quoted(to) + "}");
    }
    return range.isPresent() ? Optional.of(range) : Optional.empty();
  }

  private static Optional<DateRange> range(@Nullable String from, @Nullable String to) {
    if (from == null || to == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
    } catch (DateTimeException | IllegalArgumentException e) {
      // The caller says that the correction is wrong.
      return Optional.empty();
    }
  }

  private void sections() throws IOException {
    if (values.parser.currentToken() != JsonToken.START_ARRAY) {
      unusable.put("sections", values.json());
      return;
    }
    while (values.parser.nextToken() != JsonToken.END_ARRAY) {
      section(values.json());
    }
  }

  private void section(String json) throws IOException {
    try (JsonParser parser = Json.FACTORY.createParser(json)) {
      parser.nextToken();
      Optional<RawCorrections.RawSection> section = section(new JsonValues(parser), json);
      section.ifPresentOrElse(sections::add, () -> unusableSections.add(json));
    }
  }

  private static Optional<RawCorrections.RawSection> section(JsonValues values, String json)
      throws IOException {
    if (values.parser.currentToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    int begin = -1;
    int end = -1;
    String kind = null;
    String starts = null;
    String ends = null;
    String text = null;
    for (String name = values.nextField(); name != null; name = values.nextField()) {
      switch (name) {
        case "begin" -> begin = values.count();
        case "end" -> end = values.count();
        case "kind" -> kind = values.text();
        case "starts" -> starts = values.text();
        case "ends" -> ends = values.text();
        case "text" -> text = values.text();
        default -> values.parser.skipChildren();
      }
    }
    for (SectionKind candidate : SectionKind.values()) {
      if (candidate.id().equals(kind) && begin >= 0 && end > begin) {
        return Optional.of(
            new RawCorrections.RawSection(
                begin,
                end,
                candidate,
                starts == null ? "" : starts,
                ends == null ? "" : ends,
                text,
                json));
      }
    }
    return Optional.empty();
  }
}
