package org.factdesk.formats.webanno;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.formats.Document;
import org.factdesk.formats.Trouble;

/** Reads the lines of one file; a line that cannot be used costs itself. */
final class TsvFile {
  private static final Pattern FORMAT =
      Pattern.compile("#FORMAT=WebAnno TSV 3(?:\\.(\\d{1,3}))?\\s*");
  private static final Pattern ROW = Pattern.compile("\\d+-\\d+(?:\\.\\d+)?");
  private static final String TEXT = "#Text=";
  private static final int CELLS_BEFORE = 3;

  private final String content;
  private final String article;
  private final String file;
  private final Consumer<Trouble> troubles;
  private final TsvHeader header = new TsvHeader();
  private final TsvText text = new TsvText();
  private final Map<String, TsvRow> rows = new LinkedHashMap<>();
  private final List<String> sentence = new ArrayList<>();
  private boolean escapes;

  TsvFile(String content, String article, String file, Consumer<Trouble> troubles) {
    this.content = content.startsWith("\uFEFF") ? content.substring(1) : content;
    this.article = article;
    this.file = file;
    this.troubles = troubles;
  }

  /** Empty where it is something else. */
  Optional<Document> document() {
    Matcher format = FORMAT.matcher(lineAt(0));
    if (!format.matches()) {
      trouble(0, "is no WebAnno TSV 3", "");
      return Optional.empty();
    }
    // Before 3.2, text lines had no escapes.
    escapes = format.group(1) != null && Integer.parseInt(format.group(1)) >= 2;
    int number = 0;
    for (int at = 0; at < content.length(); at = after(at)) {
      number++;
      line(lineAt(at), number);
    }
    endSentence();
    String whole = text.text();
    if (text.isOdd()) {
      trouble(
          0, "has offsets that do not fit its words: what is marked was found by the words", "");
    }
    TsvMarks marks = new TsvMarks(article, file, header.layers(), rows, this::trouble);
    return Optional.of(new Document(article, whole, marks.marks(), marks.ties()));
  }

  private void trouble(int line, String message, String what) {
    troubles.accept(new Trouble(file, line, message, what));
  }

  private String lineAt(int at) {
    int end = content.indexOf('\n', at);
    String line = content.substring(at, end < 0 ? content.length() : end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private int after(int at) {
    int end = content.indexOf('\n', at);
    return end < 0 ? content.length() : end + 1;
  }

  private void line(String line, int number) {
    if (line.startsWith(TEXT)) {
      sentence.add(plain(line.substring(TEXT.length())));
    } else if (line.startsWith("#T_") && rows.isEmpty() && sentence.isEmpty()) {
      if (!header.add(line)) {
        trouble(number, "is no layer that is known", line);
      }
    } else if (!line.isEmpty() && line.charAt(0) != '#') {
      endSentence();
      row(line, number);
    }
  }

  private void endSentence() {
    if (!sentence.isEmpty()) {
      text.sentence(String.join("\n", sentence));
      sentence.clear();
    }
  }

  private String plain(String value) {
    return escapes ? TsvValues.unescaped(value) : value;
  }

  private void row(String line, int number) {
    String[] cells = line.split("\t", -1);
    String[] place = cells.length < CELLS_BEFORE ? new String[0] : cells[1].split("-", -1);
    int begin = place.length == 2 ? TsvValues.number(place[0]) : -1;
    int end = place.length == 2 ? TsvValues.number(place[1]) : -1;
    if (!ROW.matcher(cells[0]).matches() || begin < 0 || end < begin) {
      trouble(number, "is no row with a number, a place and a token", line);
      return;
    }
    String words = plain(cells[2]);
    OptionalInt at = text.row(begin, words);
    if (at.isEmpty()) {
      trouble(number, "has a token that is not in its sentence", line);
      return;
    }
    int given = cells.length - CELLS_BEFORE;
    if (given < header.columns()) {
      trouble(number, "has %d columns of %d".formatted(given, header.columns()), line);
    }
    rows.putIfAbsent(
        cells[0],
        new TsvRow(cells[0], at.getAsInt(), at.getAsInt() + words.length(), cells, number));
  }
}
