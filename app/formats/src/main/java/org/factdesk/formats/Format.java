package org.factdesk.formats;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file format that datasets are written in and, where it holds text and spans, read from. One
 * class a format; no format knows another. Has a constructor without arguments, no state, and is
 * named in {@code META-INF/services/org.factdesk.formats.Format}, in this program as in a plugin.
 */
public interface Format {
  /** What the command line calls it, such as {@code jsonl}: lower-case letters, digits, hyphens. */
  String id();

  /** What people call it, such as {@code WebAnno TSV 3.3}. */
  String title();

  /** What it can hold. The losses of everything else are listed without the format's doing. */
  Set<Aspect> holds();

  /** Whether files of others can be imported: it holds text and spans. */
  boolean imports();

  /**
   * Whether texts are files of their own, at whose start a byte-order mark is no part of the text.
   */
  default boolean plainTexts() {
    return false;
  }

  /**
   * What can be chosen about writing and reading it: {@link Writing#option} and {@link
   * Source#option} have what was. The usual value of each holds where nobody chooses.
   */
  default List<FormatOption> options() {
    return List.of();
  }

  /**
   * How a program loads the files, some lines of Python for the dataset's card; empty where nothing
   * special is needed.
   */
  default String loading() {
    return "";
  }

  /**
   * Writes the dataset's files into an empty folder. The same dataset gives the same bytes. Tells
   * what it holds only in part to {@link Writing#lost} while it is at that article. The card is put
   * into {@code README.md} afterwards, behind what the format has written there, if anything.
   */
  void write(Writing writing) throws IOException;

  /**
   * Reads files of this format, by a path apart from the writing: proves each export, and imports.
   * Parsing goes on behind what is damaged.
   *
   * @param troubles is told of every piece that cannot be used
   * @throws IOException where nothing can be read at all, with what to do
   */
  Documents read(Source source, Consumer<Trouble> troubles) throws IOException;
}
