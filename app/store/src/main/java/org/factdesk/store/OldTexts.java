package org.factdesk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factdesk.model.Article;

/**
 * The texts that annotation files were made on, by their hash, so that what an editor changed in an
 * article can be told for sure. A text that is not there any more is no failure. Any thread.
 */
final class OldTexts {
  static final String NAME = "texts";

  private static final String ENDING = ".gz";
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** Units of UTF-16 of one text; a larger one is not compared as a whole. */
  private static final int LONGEST = 4_000_000;

  /** Units of all texts that wait to be kept. */
  private static final long MOST_WAITING = 16_000_000;

  private static final long MOST_BYTES = 100L * 1024 * 1024;

  private final Path root;
  private final Set<String> waiting = new LinkedHashSet<>();
  private long waitingUnits;

  /** The same article is saved many times in a row. */
  private Article last = Article.of("none", "");

  OldTexts(Path root) {
    this.root = root;
  }

  /** Told that marks were saved on the article's text; takes no time. */
  synchronized void saved(Article article) {
    String text = article.text();
    if (text.equals(last.text()) || text.length() > LONGEST || text.isEmpty()) {
      return;
    }
    last = article;
    if (waitingUnits + text.length() <= MOST_WAITING && waiting.add(text)) {
      waitingUnits += text.length();
    }
  }

  /** Writes what waits to be kept. */
  void keep() throws IOException {
    List<String> texts;
    synchronized (this) {
      texts = new ArrayList<>(waiting);
      waiting.clear();
      waitingUnits = 0;
    }
    for (String text : texts) {
      Path file = HiddenFolder.made(root, NAME).resolve(Sha256.of(text) + ENDING);
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        VersionFile.write(file, text.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** The text of this hash, if it was kept and is whole. */
  Optional<String> text(String hash) {
    Path folder = HiddenFolder.of(root, NAME);
    if (!HASH.matcher(hash).matches() || !isReal(folder)) {
      return Optional.empty();
    }
    Path file = folder.resolve(hash + ENDING);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      String text = new String(VersionFile.read(file), StandardCharsets.UTF_8);
      return Optional.of(text).filter(is -> is.length() <= LONGEST && Sha256.of(is).equals(hash));
    } catch (IOException e) {
      // Damaged or gone: what the marks tell of the text has to do.
      return Optional.empty();
    }
  }

  /** Lets the oldest texts go where all take too much room. */
  void prune() throws IOException {
    Path folder = HiddenFolder.of(root, NAME);
    if (!isReal(folder)) {
      return;
    }
    List<Kept> kept = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : files) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          kept.add(new Kept(file, Files.getLastModifiedTime(file).toMillis(), Files.size(file)));
        }
      }
    } catch (NoSuchFileException e) {
      // Another window is at it.
      return;
    }
    kept.sort(Comparator.comparingLong(Kept::at).reversed());
    long total = 0;
    for (Kept one : kept) {
      total += one.size();
      if (total > MOST_BYTES) {
        Files.deleteIfExists(one.file());
      }
    }
  }

  private record Kept(Path file, long at, long size) {}

  private boolean isReal(Path folder) {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.isDirectory(root.resolve(HiddenFolder.NAME), LinkOption.NOFOLLOW_LINKS);
  }
}
