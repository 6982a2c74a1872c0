package org.factdesk.formats.brat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Range;
import org.factdesk.formats.Trouble;
import org.factdesk.model.CodePoints;

/**
 * Reads one {@code .ann}. Lines may point at later ones, so marks come first, then what points at
 * them.
 */
final class MarkReading {
  private static final String TAKEN = "has an id that an earlier line has";
  private static final String NO_ID = "has no id";

  /** Characters that a mark takes in a file, about. */
  private static final int USUAL_LINE = 20;

  private final String text;
  private final BratText lines;
  private final String file;
  private final Consumer<Trouble> troubles;
  private final Spellings spellings;
  private final CodePoints codePoints;
  private final Map<String, Draft> drafts;
  private final List<Line> pointing = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * @param lines the file's
   * @param file its name
   */
  MarkReading(
      String text, BratText lines, String file, Spellings spellings, Consumer<Trouble> troubles) {
    this.text = text;
    this.lines = lines;
    this.file = file;
    this.spellings = spellings;
    this.troubles = troubles;
    this.drafts = new LinkedHashMap<>(lines.text().length() / USUAL_LINE);
    this.codePoints = CodePoints.of(text);
  }

  Document document(String article, Map<String, String> facts, Map<String, String> states) {
    read();
    Pointers pointers = new Pointers(drafts, spellings, this::trouble);
    pointers.read(pointing);
    List<Mark> marks = new ArrayList<>(drafts.size());
    for (Draft draft : drafts.values()) {
      marks.add(draft.mark(file, this::secondValue));
    }
    return new Document(
        article, text, facts, states, marks, pointers.ties(article, file, this::secondValue));
  }

  private void read() {
    String all = lines.text();
    int begin = all.startsWith("\uFEFF") ? 1 : 0;
    for (int number = 1; begin < all.length(); number++) {
      int feed = all.indexOf('\n', begin);
      int end = feed < 0 ? all.length() : feed;
      int next = end + 1;
      if (end > begin && all.charAt(end - 1) == '\r') {
        end--;
      }
      if (end > begin) {
        if (!lines.note().isEmpty() && lines.isDamaged(all.substring(begin, end))) {
          trouble(line(number, all, begin, end), "has characters that are not UTF-8");
        } else if (all.charAt(begin) == 'T') {
          mark(number, all, begin, end);
        } else {
          take(line(number, all, begin, end));
        }
      }
      begin = next;
    }
  }

  private Line line(int number, String all, int begin, int end) {
    return Line.of(number, all, begin, end, spellings);
  }

  private void take(Line line) {
    char sort = line.sort();
    if ("ERAMN#*".indexOf(sort) < 0) {
      if (!line.content().isBlank()) {
        trouble(line, "is of no sort that brat knows");
      }
    } else if (line.id().length() > 1 && !ids.add(line.id())) {
      trouble(line, TAKEN);
    } else if (line.id().length() == 1 && sort != '*' && sort != '#') {
      trouble(line, NO_ID);
    } else {
      pointing.add(line);
    }
  }

  /** Without a line made for it, as there are so many. */
  private void mark(int number, String all, int begin, int end) {
    int tab = all.indexOf('\t', begin);
    int behindId = tab < 0 || tab > end ? end : tab;
    String id = spellings.of(all, begin, behindId);
    TextBound bound = TextBound.of(all, Math.min(end, behindId + 1), end, spellings);
    String wrong = id.length() == 1 ? NO_ID : bound.wrong();
    String quote = bound.quote();
    if (wrong.isEmpty() && !standsThere(bound)) {
      String words = words(bound.spans());
      if (words.indexOf('\n') >= 0 && onOneLine(words).equals(onOneLine(quote))) {
        wrong = "runs over a line end; brat wants such a mark in parts";
      } else if (!words.isEmpty()
          && quote.length() > words.length()
          && quote.startsWith(words)
          && Character.isWhitespace(quote.charAt(words.length()))) {
        quote = words;
      }
    }
    if (wrong.isEmpty()) {
      Draft draft = new Draft(id, bound.label(), bound.spans(), quote, number);
      wrong = drafts.putIfAbsent(id, draft) == null ? "" : TAKEN;
    }
    if (!wrong.isEmpty()) {
      trouble(line(number, all, begin, end), wrong);
    }
  }

  /** Whether the words of a mark in one part stand in the text where it says. */
  private boolean standsThere(TextBound bound) {
    Range span = bound.spans().get(0);
    if (bound.spans().size() > 1 || span.end() > codePoints.length()) {
      return false;
    }
    int begin = codePoints.toUtf16(span.begin());
    int length = codePoints.toUtf16(span.end()) - begin;
    return length == bound.quote().length()
        && text.regionMatches(begin, bound.quote(), 0, length)
        && bound.quote().indexOf('\n') < 0;
  }

  /** What stands there in the text; nothing where some part lies outside of it. */
  private String words(List<Range> spans) {
    if (spans.get(spans.size() - 1).end() > codePoints.length()) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (Range span : spans) {
      int begin = codePoints.toUtf16(span.begin());
      int end = codePoints.toUtf16(span.end());
      if (spans.size() == 1) {
        return text.substring(begin, end);
      }
      words.append(words.length() == 0 ? "" : " ").append(text, begin, end);
    }
    return words.toString();
  }

  private static String onOneLine(String words) {
    return words.replace("\r\n", " ").replace('\n', ' ');
  }

  private void secondValue(Line line) {
    trouble(line, "gives an attribute a second value");
  }

  private void trouble(Line line, String message) {
    troubles.accept(new Trouble(file, line.number(), message, line.content()));
  }
}
