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
  private final String text;
  private final String file;
  private final Consumer<Trouble> troubles;
  private final CodePoints codePoints;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final List<Line> pointing = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  MarkReading(String text, String file, Consumer<Trouble> troubles) {
    this.text = text;
    this.file = file;
    this.troubles = troubles;
    this.codePoints = CodePoints.of(text);
  }

  Document document(
      String article, BratText lines, Map<String, String> facts, Map<String, String> states) {
    read(lines);
    Pointers pointers = new Pointers(drafts, this::trouble);
    pointers.read(pointing);
    List<Mark> marks = new ArrayList<>(drafts.size());
    for (Draft draft : drafts.values()) {
      marks.add(draft.mark(file, this::secondValue));
    }
    return new Document(
        article, text, facts, states, marks, pointers.ties(article, file, this::secondValue));
  }

  private void read(BratText lines) {
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
        Line line = Line.of(number, all.substring(begin, end));
        if (lines.isDamaged(line.content())) {
          trouble(line, "has characters that are not UTF-8");
        } else {
          take(line);
        }
      }
      begin = next;
    }
  }

  private void take(Line line) {
    char sort = line.content().charAt(0);
    if ("TERAMN#*".indexOf(sort) < 0) {
      if (!line.content().isBlank()) {
        trouble(line, "is of no sort that brat knows");
      }
    } else if (line.id().length() > 1 && !ids.add(line.id())) {
      trouble(line, "has an id that an earlier line has");
    } else if (line.id().length() == 1 && sort != '*' && sort != '#') {
      trouble(line, "has no id");
    } else if (sort == 'T') {
      mark(line);
    } else {
      pointing.add(line);
    }
  }

  private void mark(Line line) {
    TextBound bound = TextBound.of(line);
    if (!bound.wrong().isEmpty()) {
      trouble(line, bound.wrong());
      return;
    }
    String quote = bound.quote();
    String words = words(bound.spans());
    if (!quote.equals(words)) {
      if (words.indexOf('\n') >= 0 && onOneLine(words).equals(onOneLine(quote))) {
        trouble(line, "runs over a line end; brat wants such a mark in parts");
        return;
      }
      boolean more =
          !words.isEmpty()
              && quote.startsWith(words)
              && Character.isWhitespace(quote.charAt(words.length()));
      quote = more ? words : quote;
    }
    drafts.put(line.id(), new Draft(line.id(), bound.label(), bound.spans(), quote, line.number()));
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
