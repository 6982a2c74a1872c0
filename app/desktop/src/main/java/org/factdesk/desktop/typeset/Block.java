package org.factdesk.desktop.typeset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A part of a text that stands on lines of its own. */
public sealed interface Block {
  /** The words, without how they are set. */
  String text();

  /**
   * A heading.
   *
   * @param level 1 for the title of all, up to 6
   */
  record Heading(int level, List<Run> runs) implements Block {
    public Heading {
      runs = List.copyOf(runs);
    }

    @Override
    public String text() {
      return textOf(runs);
    }

    /** What links name it by: lower case, hyphens between the words. */
    public String anchor() {
      return text()
          .toLowerCase(Locale.ROOT)
          .replaceAll("[^\\p{L}\\p{N}\\s-]", "")
          .strip()
          .replaceAll("\\s", "-");
    }
  }

  /** A paragraph. */
  record Prose(List<Run> runs) implements Block {
    public Prose {
      runs = List.copyOf(runs);
    }

    @Override
    public String text() {
      return textOf(runs);
    }
  }

  /**
   * An item of a list.
   *
   * @param depth 0 in the outermost list
   * @param sign what stands before it: a bullet or a number
   */
  record Item(int depth, String sign, List<Run> runs) implements Block {
    public Item {
      runs = List.copyOf(runs);
    }

    @Override
    public String text() {
      return textOf(runs);
    }
  }

  /** Lines that are set as they are. */
  record Code(String text) implements Block {}

  /**
   * A table; its first row is its head.
   *
   * @param rows the cells of each row
   */
  record Table(List<List<List<Run>>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String text() {
      return rows.stream()
          .map(row -> row.stream().map(Block::textOf).collect(Collectors.joining("\t")))
          .collect(Collectors.joining("\n"));
    }
  }

  private static String textOf(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
