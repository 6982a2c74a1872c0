package org.factdesk.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Problem;

/**
 * An article as a JSON object gives it: {@code {"id"?, "text", "title"?, "published"?, "outlet"?,
 * "url"?, "language"?}}; other fields are passed over.
 */
record ArticleRecord(Optional<String> id, String text, Metadata given) {

  /**
   * Parses one object.
   *
   * @param subject names the file, and the line in a {@code .jsonl}
   * @param oneLine whether the subject names the line already
   */
  static Read<ArticleRecord> parse(byte[] bytes, String subject, boolean oneLine) {
    try (JsonParser parser = Json.parser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Read.failed(subject, "is not a JSON object with an article; it has to start with {");
      }
      Builder builder = new Builder(subject, oneLine);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        builder.take(name, parser);
      }
      if (parser.nextToken() != null) {
        return Read.failed(
            subject, "goes on after the article's closing }; one object is expected");
      }
      return builder.finish();
    } catch (IOException e) {
      return Read.failed(subject, Json.damage(e));
    }
  }

  /** Collects the fields of one object. */
  private static final class Builder {
    private final String subject;
    private final boolean oneLine;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<String> id = Optional.empty();
    private Optional<String> text = Optional.empty();
    private Metadata given = Metadata.UNKNOWN;

    Builder(String subject, boolean oneLine) {
      this.subject = subject;
      this.oneLine = oneLine;
    }

    void take(String name, JsonParser parser) throws IOException {
      switch (name) {
        case "id" -> id = idOf(parser);
        case "text" -> text = text(name, parser);
        case "title" -> meta(name, parser).ifPresent(value -> given = given.withTitle(value));
        case "outlet" -> meta(name, parser).ifPresent(value -> given = given.withOutlet(value));
        case "url" -> meta(name, parser).ifPresent(value -> given = given.withUrl(value));
        case "language" -> meta(name, parser).ifPresent(value -> given = given.withLanguage(value));
        case "published" -> published(parser);
        default -> parser.skipChildren();
      }
    }

    Read<ArticleRecord> finish() {
      if (text.isEmpty() || text.get().isBlank()) {
        if (problems.stream().noneMatch(problem -> problem.message().startsWith("'text'"))) {
          problems.add(new Problem(subject, "has no \"text\"; add it or remove the article"));
        }
        return Read.failed(problems);
      }
      return Read.of(new ArticleRecord(id, wholePairs(text.get()), given), problems);
    }

    private Optional<String> idOf(JsonParser parser) throws IOException {
      return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
          ? Optional.of(parser.getText())
          : text("id", parser);
    }

    private Optional<Metadatum<String>> meta(String name, JsonParser parser) throws IOException {
      return text(name, parser).filter(value -> !value.isBlank()).map(Metadatum::given);
    }

    private Optional<String> text(String name, JsonParser parser) throws IOException {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        return Optional.of(parser.getText());
      }
      if (parser.currentToken() != JsonToken.VALUE_NULL) {
        problems.add(
            new Problem(subject, "'" + name + "' has to be text in quotation marks" + at(parser)));
      }
      parser.skipChildren();
      return Optional.empty();
    }

    private void published(JsonParser parser) throws IOException {
      String where = at(parser);
      text("published", parser)
          .ifPresent(
              value -> {
                Optional<DateRange> days = days(value.strip());
                if (days.isEmpty()) {
                  problems.add(
                      new Problem(
                          subject,
                          "'published' has to be a date such as 2022-02-04, not '"
                              + Names.shown(value)
                              + "'"
                              + where));
                }
                days.ifPresent(range -> given = given.withPublished(Metadatum.given(range)));
              });
    }

    private String at(JsonParser parser) {
      return oneLine ? "" : " (line " + parser.currentTokenLocation().getLineNr() + ")";
    }

    /** Half a surrogate pair, which JSON can hold but UTF-8 cannot, is replaced one for one. */
    private String wholePairs(String value) {
      String whole = Surrogates.whole(value);
      if (!whole.equals(value)) {
        problems.add(Problem.note(subject, "has half characters in its text, shown as \uFFFD"));
      }
      return whole;
    }
  }

  /** A day, a date with a time, two days with a slash, or a month; empty for anything else. */
  static Optional<DateRange> days(String value) {
    try {
      int slash = value.indexOf('/');
      if (slash == 10) {
        LocalDate from = LocalDate.parse(value.substring(0, slash));
        LocalDate to = LocalDate.parse(value.substring(slash + 1));
        return to.isBefore(from) ? Optional.empty() : Optional.of(new DateRange(from, to));
      }
      if (value.length() == "2022-02".length()) {
        YearMonth month = YearMonth.parse(value);
        return Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
      }
      boolean withTime =
          value.length() > 10 && (value.charAt(10) == 'T' || value.charAt(10) == ' ');
      return Optional.of(DateRange.day(LocalDate.parse(withTime ? value.substring(0, 10) : value)));
    } catch (DateTimeException e) {
      // Expected: it is how a text that is no date is told apart.
      return Optional.empty();
    }
  }
}
