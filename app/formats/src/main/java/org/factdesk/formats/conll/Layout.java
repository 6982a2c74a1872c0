package org.factdesk.formats.conll;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.formats.Encoding;

/**
 * What the lines of a file hold, as its first some thousand show.
 *
 * @param tabs whether tabs stand between columns, else blanks
 * @param columns how many there are
 * @param word the column of the words, from 0
 * @param tag the column of the tags, from 0
 * @param begin the column where words begin in the text, with their ends in the next; -1 for none
 * @param starts in how many lines a document starts, in the whole file
 * @param style how tags are to be understood
 */
record Layout(
    boolean tabs, int columns, int word, int tag, int begin, int starts, ReadStyle style) {
  private static final int SAMPLE = 5000;

  /** How tags of a file are to be understood. */
  enum ReadStyle {
    /** Marks begin with B. */
    BEGINS,
    /** Marks begin with I, or with B right after another. */
    GOES_ON,
    /** Marks end with E or L, or are S or U. */
    ENDS,
    /** Tags are labels without letters before them. */
    BARE
  }

  /** Looks through the file. */
  static Layout of(Path file, Encoding encoding, int tagColumn) throws IOException {
    List<String> lines = new ArrayList<>();
    int starts = 0;
    try (BufferedReader reader = encoding.open(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (isStart(line)) {
          starts++;
        } else if (lines.size() < SAMPLE) {
          lines.add(line);
        }
      }
    }
    return of(lines, starts, tagColumn);
  }

  /** Whether a document starts in this line. */
  static boolean isStart(String line) {
    return line.startsWith(ConllFormat.START)
        || line.endsWith("\t" + ConllFormat.START)
        || line.endsWith(" " + ConllFormat.START);
  }

  private static Layout of(List<String> lines, int starts, int tagColumn) {
    List<String> rows =
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
    boolean tabs = rows.stream().filter(row -> row.indexOf('\t') >= 0).count() * 2 >= rows.size();
    Map<Integer, Integer> sizes = new HashMap<>();
    rows.forEach(row -> sizes.merge(Cells.of(row, tabs).size(), 1, Integer::sum));
    int columns =
        sizes.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(2);
    List<List<String>> cells =
        rows.stream().map(row -> Cells.of(row, tabs)).filter(row -> row.size() == columns).toList();
    int tag = tagColumn >= 0 && tagColumn < columns ? tagColumn : tagColumn(cells, columns);
    int begin = begin(cells, columns, tag);
    int word = word(cells, columns, tag, begin);
    return new Layout(tabs, columns, word, tag, begin, starts, style(lines, tabs, columns, tag));
  }

  /** Of those with most tags the last one, as the shared tasks have it. */
  private static int tagColumn(List<List<String>> rows, int columns) {
    int best = columns - 1;
    long most = 0;
    for (int i = columns - 1; i >= 0; i--) {
      int column = i;
      boolean some = rows.stream().anyMatch(row -> Tag.of(row.get(column), false).isMark());
      long tags = rows.stream().filter(row -> Tag.isTag(row.get(column))).count();
      tags += some ? rows.size() : 0;
      if (tags > most) {
        most = tags;
        best = column;
      }
    }
    return best;
  }

  private static int begin(List<List<String>> rows, int columns, int tag) {
    for (int i = 0; i + 1 < columns; i++) {
      int column = i;
      long places =
          rows.stream()
              .filter(row -> Cells.number(row.get(column)) >= 0)
              .filter(row -> Cells.number(row.get(column + 1)) > Cells.number(row.get(column)))
              .count();
      boolean nearlyAll = places > 0 && places * 10 >= rows.size() * 9L;
      if (nearlyAll && i != tag && i + 1 != tag && columns >= 4) {
        return i;
      }
    }
    return -1;
  }

  /** The first column that holds nothing else; numbers of words are passed over. */
  private static int word(List<List<String>> rows, int columns, int tag, int begin) {
    for (int i = 0; i < columns; i++) {
      int column = i;
      boolean taken = i == tag || begin >= 0 && (i == begin || i == begin + 1);
      boolean numbered =
          columns > 2
              && rows.size() > 1
              && rows.stream().allMatch(row -> Cells.number(row.get(column)) >= 0);
      if (!taken && !numbered) {
        return i;
      }
    }
    return 0;
  }

  private static ReadStyle style(List<String> lines, boolean tabs, int columns, int tag) {
    Map<Character, Integer> letters = new HashMap<>();
    boolean begun = false;
    boolean goesOn = false;
    String before = "";
    for (String line : lines) {
      List<String> cells = Cells.of(line, tabs);
      Tag now = cells.size() == columns ? Tag.of(cells.get(tag), false) : Tag.OUTSIDE;
      boolean same = now.label().equals(before);
      letters.merge(now.letter(), 1, Integer::sum);
      begun |= now.letter() == 'B' && !same;
      goesOn |= now.letter() == 'I' && !same;
      before = now.label();
    }
    int ends = 0;
    for (char letter : "ELSU".toCharArray()) {
      ends += letters.getOrDefault(letter, 0);
    }
    if (ends > 0 && ends * 2 >= letters.getOrDefault('B', 0)) {
      return ReadStyle.ENDS;
    }
    boolean bare = !begun && !goesOn && ends == 0 && letters.containsKey('?');
    return bare ? ReadStyle.BARE : goesOn && !begun ? ReadStyle.GOES_ON : ReadStyle.BEGINS;
  }

  /** As a person says that the file is written, where that is more than what it shows. */
  Layout with(Map<String, String> options) {
    ReadStyle said =
        switch (options.getOrDefault(ConllFormat.TAGS.name(), "")) {
          case "iob1" -> ReadStyle.GOES_ON;
          case "bioes" -> ReadStyle.ENDS;
          default -> style;
        };
    return "offsets".equals(options.get(ConllFormat.COLUMNS.name()))
        ? new Layout(tabs, 4, 3, 0, 1, starts, said)
        : new Layout(tabs, columns, word, tag, begin, starts, said);
  }
}
