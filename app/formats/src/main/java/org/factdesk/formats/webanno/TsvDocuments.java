package org.factdesk.formats.webanno;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Documents;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.FileNames.ArticleFile;
import org.factdesk.formats.PlainReason;
import org.factdesk.formats.Trouble;

/** The articles of a folder of TSV files, one in memory at a time. */
final class TsvDocuments implements Documents {
  private final Path root;
  private final Iterator<ArticleFile> files;
  private final Consumer<Trouble> troubles;

  TsvDocuments(Path root, Consumer<Trouble> troubles) throws IOException {
    this.root = root;
    this.files = FileNames.list(root, WebannoTsvFormat.EXTENSION).iterator();
    this.troubles = troubles;
  }

  /** Offsets are given as the text has them, whatever the file counts. */
  @Override
  public Counting counting() {
    return Counting.UTF16;
  }

  @Override
  public Optional<Document> next() throws IOException {
    while (files.hasNext()) {
      ArticleFile file = files.next();
      String name = FileNames.name(root, file.path());
      try {
        String content = new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
        Optional<Document> document =
            new TsvFile(content, file.article(), name, troubles).document();
        if (document.isPresent()) {
          return document;
        }
      } catch (IOException e) {
        troubles.accept(new Trouble(name, 0, "cannot be read: " + PlainReason.of(e), ""));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() {}
}
