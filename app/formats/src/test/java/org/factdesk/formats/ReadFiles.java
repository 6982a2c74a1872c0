package org.factdesk.formats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.formats.Document.Mark;

/** What a format reads at a place, and the samples of other programs where they are at hand. */
public record ReadFiles(List<Document> documents, List<Trouble> troubles) {
  /** What a format reads there. */
  public static ReadFiles of(Format format, Path path) throws IOException {
    List<Document> documents = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    try (Documents read = format.read(Source.of(path), troubles::add)) {
      read.next().ifPresent(documents::add);
      for (int before = 0; before < documents.size(); ) {
        before = documents.size();
        read.next().ifPresent(documents::add);
      }
    }
    return new ReadFiles(documents, troubles);
  }

  /** A folder of samples; skips the test where they are not at hand. */
  public static Path corpora(String name) {
    Path corpora =
        Path.of(System.getProperty("factdesk.root", "")).resolve("../shared/corpora").resolve(name);
    assumeTrue(Files.exists(corpora), "the samples of other programs are not here: " + corpora);
    return corpora;
  }

  /** The one document; fails where there are none or more. */
  public Document only() {
    if (documents.size() != 1) {
      throw new AssertionError("not one document: " + this);
    }
    return documents.get(0);
  }

  /** The marks of a document as label, words and features. */
  public static List<String> marks(Document document) {
    return document.marks().stream().map(mark -> mark(document, mark)).toList();
  }

  private static String mark(Document document, Mark mark) {
    List<String> words =
        mark.spans().stream()
            .map(span -> document.text().substring(span.begin(), span.end()))
            .toList();
    return mark.label() + words + (mark.features().isEmpty() ? "" : mark.features());
  }
}
