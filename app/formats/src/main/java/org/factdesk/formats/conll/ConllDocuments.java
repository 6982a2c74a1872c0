package org.factdesk.formats.conll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Encoding;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.FileNames.ArticleFile;
import org.factdesk.formats.PlainReason;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;
import org.jspecify.annotations.Nullable;

/** Reads the files of a folder one after the other, each document by document. */
final class ConllDocuments implements Documents {
  /** What such files are called; those of the first sort that is there are read. */
  private static final List<String> EXTENSIONS =
      List.of(
          ".conll",
          ".conll03",
          ".conll02",
          ".bio",
          ".iob",
          ".iob2",
          ".bioes",
          ".tsv",
          ".conllu",
          ".txt");

  private final Source source;
  private final Consumer<Trouble> troubles;
  private final Iterator<ArticleFile> files;
  private @Nullable ConllFile open;

  ConllDocuments(Source source, Consumer<Trouble> troubles) throws IOException {
    this.source = source;
    this.troubles = troubles;
    this.files = files(source.folder()).iterator();
  }

  private static List<ArticleFile> files(Path folder) throws IOException {
    if (Files.isRegularFile(folder)) {
      String name = String.valueOf(folder.getFileName());
      int dot = name.lastIndexOf('.');
      return List.of(new ArticleFile(dot > 0 ? name.substring(0, dot) : name, folder));
    }
    for (String extension : EXTENSIONS) {
      List<ArticleFile> files = FileNames.list(folder, extension);
      if (!files.isEmpty()) {
        return files;
      }
    }
    throw new IOException("has no file that ends in one of " + EXTENSIONS);
  }

  @Override
  public Counting counting() {
    return Counting.CODE_POINTS;
  }

  @Override
  public Optional<Document> next() throws IOException {
    while (true) {
      if (open == null) {
        if (!files.hasNext()) {
          return Optional.empty();
        }
        open = open(files.next());
        continue;
      }
      Optional<Document> next = read(open);
      if (next.isPresent()) {
        return next;
      }
      close();
    }
  }

  private Optional<Document> read(ConllFile file) {
    try {
      return file.next();
    } catch (IOException e) {
      troubles.accept(
          new Trouble(file.name(), 0, "cannot be read to its end (" + PlainReason.of(e) + ")", ""));
      return Optional.empty();
    }
  }

  private @Nullable ConllFile open(ArticleFile file) {
    String name = FileNames.name(source.folder(), file.path());
    try {
      if (!Encoding.isText(file.path())) {
        troubles.accept(new Trouble(name, 0, Encoding.NOT_TEXT, ""));
        return null;
      }
      return ConllFile.open(file, name, source, troubles);
    } catch (IOException e) {
      troubles.accept(new Trouble(name, 0, "cannot be read (" + PlainReason.of(e) + ")", ""));
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
