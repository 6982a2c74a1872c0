package org.factdesk.formats.csv;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factdesk.formats.Facts;
import org.jspecify.annotations.Nullable;

/** What the columns of a table hold, by their names: those of ours and what others use. */
final class Columns {
  static final String FEATURE = "feature:";
  static final String FEATURES = "features";
  static final String SPANS = "spans";
  static final String STATES = "states";
  static final String GUARDED = "guarded";

  /** What a column can be. */
  enum Role {
    TEXT("text", "content", "body", "articletext", "documenttext", "fulltext", "sentence", "tweet"),
    BEGIN("begin", "start", "startoffset", "beginoffset", "beginchar", "startchar", "charstart"),
    END("end", "stop", "endoffset", "endchar", "charend"),
    SPANS_LIST("spans"),
    LABEL("layer", "label", "type", "tag", "class", "category", "entity", "labels", "verdict"),
    QUOTE("quote", "words", "span", "spantext", "mention", "exact", "surface"),
    NOTE("note", "notes", "comment", "comments"),
    ANNOTATOR("annotator", "user", "coder", "annotatorid", "worker", "workerid"),
    BY("by"),
    AT("at", "createdat", "timestamp"),
    MORE("features"),
    STATE_LIST("states"),
    GUARD("guarded"),
    TITLE("title", "headline"),
    PUBLISHED("published", "date", "publicationdate", "publishedat"),
    PUBLISHED_ORIGIN("publishedorigin"),
    OUTLET("outlet", "publisher", "newspaper"),
    URL("url", "link"),
    LANGUAGE("language", "lang"),
    ARTICLE(
        "article",
        "articleid",
        "doc",
        "docid",
        "document",
        "documentid",
        "textid",
        "file",
        "filename"),
    ID("id", "annotationid", "spanid", "markid", "uid");

    private final List<String> names;

    Role(String... names) {
      this.names = List.of(names);
    }
  }

  private static final Map<Role, String> FACTS =
      Map.of(
          Role.TITLE, Facts.TITLE,
          Role.PUBLISHED, Facts.PUBLISHED,
          Role.PUBLISHED_ORIGIN, Facts.PUBLISHED_ORIGIN,
          Role.OUTLET, Facts.OUTLET,
          Role.URL, Facts.URL,
          Role.LANGUAGE, Facts.LANGUAGE);

  private final Map<Role, Integer> places = new EnumMap<>(Role.class);
  private final Map<String, Integer> features = new LinkedHashMap<>();

  Columns(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip();
      Role role = name.startsWith(FEATURE) ? null : role(name);
      if (role != null && places.putIfAbsent(role, i) == null) {
        continue;
      }
      String feature = name.startsWith(FEATURE) ? name.substring(FEATURE.length()) : name;
      if (!feature.isEmpty()) {
        features.putIfAbsent(feature, i);
      }
    }
  }

  private static @Nullable Role role(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[ _.-]", "");
    for (Role role : Role.values()) {
      if (role.names.contains(plain)) {
        return role;
      }
    }
    return null;
  }

  boolean has(Role role) {
    return places.containsKey(role);
  }

  /** What stands in that column; empty where there is none. */
  String cell(Table.Row row, Role role) {
    Integer place = places.get(role);
    return place == null ? "" : text(row, place);
  }

  private String text(Table.Row row, int place) {
    String text = row.cells().get(place);
    boolean guarded =
        has(Role.GUARD)
            && text.startsWith("'")
            && (text.startsWith("'", 1) || isFormula(text.substring(1)));
    return guarded ? text.substring(1) : text;
  }

  /** Values of columns that hold features, where they are not empty. */
  Map<String, String> features(Table.Row row) {
    Map<String, String> found = new LinkedHashMap<>();
    features.forEach(
        (feature, place) -> {
          String value = text(row, place);
          if (!value.isEmpty()) {
            found.put(feature, value);
          }
        });
    return found;
  }

  /** What the row says of the article beside its text. */
  Map<String, String> facts(Table.Row row) {
    Map<String, String> facts = new LinkedHashMap<>();
    FACTS.forEach(
        (role, fact) -> {
          String value = cell(row, role);
          boolean day = role != Role.PUBLISHED || value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(/.*)?");
          if (!value.isEmpty() && day) {
            facts.put(fact, value);
          }
        });
    return facts;
  }

  /** Whether a spreadsheet would take it for more than text. */
  static boolean isFormula(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
  }

  /** Which of these signs stands most often in the first line, outside of quotation marks. */
  static char separator(String line) {
    char best = ',';
    int most = 0;
    for (char candidate : new char[] {',', ';', '\t', '|'}) {
      RowParsing parsing = new RowParsing(candidate);
      parsing.take(line);
      int size = parsing.cells().size();
      if (size > most) {
        most = size;
        best = candidate;
      }
    }
    return best;
  }
}
