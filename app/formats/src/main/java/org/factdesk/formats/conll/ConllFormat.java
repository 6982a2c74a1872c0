package org.factdesk.formats.conll;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Format;
import org.factdesk.formats.FormatOption;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Source;
import org.factdesk.formats.Split;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.Writing;

/**
 * CoNLL: one word and its tag a line, a blank line between sentences. Words have one tag, so that
 * marks that share words are flattened, and whose mark it is is not held.
 */
public final class ConllFormat implements Format {
  static final String FILE = "data.conll";
  static final String START = "-DOCSTART-";

  /** How tags say where their word stands in a mark. */
  public static final FormatOption TAGS =
      FormatOption.choice("tags", "How tags are written.", "iob2", "bioes", "iob1");

  /** What stands in a line. */
  public static final FormatOption COLUMNS =
      FormatOption.choice(
          "columns",
          "What a line holds: word and tag, the four columns of CoNLL 2003, or tag, begin, end and"
              + " word as brat's anntoconll writes them.",
          "word-tag",
          "conll2003",
          "offsets");

  /** What stands between columns. */
  public static final FormatOption SEPARATOR =
      FormatOption.choice("separator", "What stands between columns.", "tab", "space");

  /** A feature whose value is in the label. */
  public static final FormatOption FEATURE =
      FormatOption.text(
          "feature",
          "A feature whose value is in the label, as in B-claim:event; empty for none.",
          "");

  /** Where the tag stands in files of others. */
  public static final FormatOption TAG_COLUMN =
      FormatOption.text(
          "tag-column",
          "In which column tags are read, from 1; empty for the one that has them.",
          "");

  @Override
  public String id() {
    return "conll";
  }

  @Override
  public String title() {
    return "CoNLL (IOB2, BIOES)";
  }

  @Override
  public Set<Aspect> holds() {
    return Set.of(Aspect.FEATURES);
  }

  @Override
  public boolean imports() {
    return true;
  }

  @Override
  public List<FormatOption> options() {
    return List.of(TAGS, COLUMNS, SEPARATOR, FEATURE, TAG_COLUMN);
  }

  @Override
  public void write(Writing writing) throws IOException {
    for (Split split : writing.splits()) {
      try (Writer file = Files.newBufferedWriter(split.folder().resolve(FILE))) {
        Rows rows = new Rows(file, writing);
        for (Iterator<Sample> samples = split.samples(); samples.hasNext(); ) {
          rows.write(samples.next());
        }
      }
    }
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new ConllDocuments(source, troubles);
  }
}
