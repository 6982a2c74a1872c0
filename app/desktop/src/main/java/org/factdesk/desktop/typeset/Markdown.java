package org.factdesk.desktop.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the part of Markdown that manuals and guidelines need: headings, paragraphs, lists, code,
 * tables. Everything else, HTML too, is text.
 */
public final class Markdown {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
  private static final Pattern ITEM = Pattern.compile("(\\s*)([-*+]|\\d{1,9}[.)])\\s+(.*)");
  private static final Pattern RULE = Pattern.compile("\\s*(-{3,}|\\*{3,}|_{3,})\\s*");
  private static final Pattern CELL_RULE = Pattern.compile("[\\s|:-]+");
  private static final String FENCE = "```";
  private static final int DEEPEST = 4;

  private final List<Block> blocks = new ArrayList<>();
  private final List<List<List<Run>>> rows = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private String sign = "";
  private int depth;

  private Markdown() {}

  /** The blocks of the text, in their order. Pure; any thread. */
  public static List<Block> blocks(String text) {
    Markdown reading = new Markdown();
    List<String> lines = harmless(text).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(FENCE)) {
        i = reading.code(lines, i);
      } else {
        reading.line(lines.get(i));
      }
    }
    reading.end();
    return List.copyOf(reading.blocks);
  }

  /** Control characters, and those that turn the direction of all that follows, are left out. */
  private static String harmless(String text) {
    return text.replace("\t", "    ")
        .replaceAll("[\\p{Cc}&&[^\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]", "");
  }

  private int code(List<String> lines, int fence) {
    end();
    int last = fence + 1;
    while (last < lines.size() && !lines.get(last).strip().startsWith(FENCE)) {
      last++;
    }
    blocks.add(new Block.Code(String.join("\n", lines.subList(fence + 1, last))));
    return last;
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.isBlank() || RULE.matcher(line).matches()) {
      end();
    } else if (line.strip().startsWith("|")) {
      endWords();
      row(line.strip());
    } else if (heading.matches()) {
      end();
      blocks.add(new Block.Heading(heading.group(1).length(), Inline.runs(heading.group(2))));
    } else if (item.matches()) {
      end();
      depth = Math.min(DEEPEST, item.group(1).length() / 2);
      sign = Character.isDigit(item.group(2).charAt(0)) ? item.group(2) : "•";
      words.append(item.group(3).strip());
    } else {
      endTable();
      words.append(words.isEmpty() ? "" : " ").append(quoted(line.strip()));
    }
  }

  private static String quoted(String line) {
    return line.startsWith(">") ? line.substring(1).strip() : line;
  }

  private void row(String line) {
    if (!CELL_RULE.matcher(line).matches()) {
      String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
      rows.add(
          Arrays.stream(inner.split("(?<!\\\\)\\|", -1))
              .map(cell -> Inline.runs(cell.strip()))
              .toList());
    }
  }

  private void end() {
    endWords();
    endTable();
  }

  private void endWords() {
    if (!words.isEmpty()) {
      List<Run> runs = Inline.runs(words.toString());
      blocks.add(sign.isEmpty() ? new Block.Prose(runs) : new Block.Item(depth, sign, runs));
    }
    words.setLength(0);
    sign = "";
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(rows));
      rows.clear();
    }
  }
}
