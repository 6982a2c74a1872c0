package org.factdesk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Ids;
import org.factdesk.model.Problem;

/** Finds annotation files that cannot be read, and puts in their place what a person chose. */
final class DamagedFiles {
  private static final String SET_ASIDE = "set-aside";

  private final Path root;
  private final AnnotationFolder folder;
  private final AnnotationFiles files;
  private final LocalHistory history;
  private final Clock clock;

  DamagedFiles(
      Path root,
      AnnotationFolder folder,
      AnnotationFiles files,
      LocalHistory history,
      Clock clock) {
    this.root = root;
    this.folder = folder;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Whether a file that cannot be read is damaged; one that a newer version wrote, or that is
   * something else altogether but sound, is not.
   */
  static boolean isDamaged(byte[] bytes) {
    Optional<Map<String, Object>> sound = Json.object(bytes, "").value();
    String name = FormatVersion.ANNOTATIONS.substring(0, FormatVersion.ANNOTATIONS.indexOf('/'));
    return sound.isEmpty() || !String.valueOf(sound.get().get("format")).startsWith(name + "/");
  }

  /** The article's files that are damaged, by annotator. Reads and parses all of its files. */
  List<DamagedFile> of(Article article) throws IOException {
    List<DamagedFile> damaged = new ArrayList<>();
    for (String annotator : folder.annotators(article.id())) {
      of(article, annotator).ifPresent(damaged::add);
    }
    return damaged;
  }

  private Optional<DamagedFile> of(Article article, String annotator) throws IOException {
    Path file = folder.file(article.id(), annotator);
    Optional<byte[]> bytes = bytes(file);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    Read<RawFile> parsed = parse(bytes.get(), article, annotator);
    if (parsed.value().isPresent() || !isDamaged(bytes.get())) {
      return Optional.empty();
    }
    Salvage salvage = Salvage.of(bytes.get());
    boolean whole = parse(salvage.file(), article, annotator).value().isPresent();
    return Optional.of(
        new DamagedFile(
            article.id(),
            annotator,
            parsed.problems().get(0),
            bytes.get().length,
            lastGood(article, annotator),
            whole ? salvage.marks() : 0,
            salvage.marksSeen(),
            merged(bytes.get(), article, annotator).isPresent()));
  }

  private Optional<Version> lastGood(Article article, String annotator) throws IOException {
    for (Version version : history.versions(article.id(), annotator)) {
      if (history.read(version, article).value().isPresent()) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  /**
   * Does with a damaged file what was chosen, and reads what is in its place then: nothing where it
   * was only set aside. The file itself is kept in {@code .factdesk/set-aside} in each case. Empty
   * where nothing was done; the problems say why.
   */
  Read<AnnotationSet> recover(Article article, DamagedFile damaged, DamagedFile.Way way) {
    Path file = folder.file(article.id(), damaged.annotator());
    String subject = Inside.name(root, file);
    return files.whileNobodySaves(
        file,
        () -> {
          Optional<byte[]> bytes = bytes(file);
          if (bytes.isEmpty()
              || parse(bytes.get(), article, damaged.annotator()).value().isPresent()) {
            return Read.failed(subject, "is another by now; nothing was done: look at it again");
          }
          Optional<byte[]> instead = instead(bytes.get(), article, damaged, way);
          if (instead.isEmpty() && way != DamagedFile.Way.ASIDE) {
            return Read.failed(subject, "cannot be restored in this way; nothing was done");
          }
          setAside(file);
          return instead.isPresent()
              ? files.put(article, damaged.annotator(), instead.get())
              : files.drop(article, damaged.annotator());
        });
  }

  private Optional<byte[]> instead(
      byte[] bytes, Article article, DamagedFile damaged, DamagedFile.Way way) throws IOException {
    return switch (way) {
      case LAST_VERSION ->
          damaged.lastGood().isPresent()
              ? Optional.of(history.bytes(damaged.lastGood().get()))
              : Optional.empty();
      case READABLE -> Optional.of(Salvage.of(bytes).file());
      case BOTH_SIDES -> merged(bytes, article, damaged.annotator());
      case ASIDE -> Optional.empty();
    };
  }

  /** Gives the file a second name in the hidden folder; its first one is for what comes next. */
  private void setAside(Path file) throws IOException {
    Path name = root.relativize(file);
    Path into =
        HiddenFolder.made(
            root, SET_ASIDE, Objects.requireNonNull(name.getParent(), "an annotation's folder"));
    Path aside = new VersionName(clock.instant(), Ids.random(), false).in(into);
    String stem = name.getFileName().toString().replaceAll("\\.json$", "");
    Path named = aside.resolveSibling(stem + "." + aside.getFileName());
    try {
      Files.createLink(named, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // Some file systems know one name a file only.
      Files.copy(file, named);
    }
  }

  private Optional<byte[]> bytes(Path file) {
    return Inside.reallyInside(root, file) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? FileBytes.read(file, "", AnnotationFiles.MAXIMUM_BYTES).value()
        : Optional.empty();
  }

  private Read<RawFile> parse(byte[] bytes, Article article, String annotator) {
    String subject = Inside.name(root, folder.file(article.id(), annotator));
    return AnnotationParser.parse(bytes, subject, article.id(), annotator);
  }

  /** Both sides of a conflict that git left in the file, as one file. */
  private Optional<byte[]> merged(byte[] bytes, Article article, String annotator) {
    Optional<ConflictMarkers> sides = ConflictMarkers.in(Salvage.text(bytes));
    if (sides.isEmpty()) {
      return Optional.empty();
    }
    Path file = folder.file(article.id(), annotator);
    return AnnotationMerge.merge(
            sides.get().base().map(DamagedFiles::utf8).orElse(new byte[0]),
            utf8(sides.get().ours()),
            utf8(sides.get().theirs()),
            Inside.name(root, file))
        .value()
        .map(Merged::bytes)
        .filter(whole -> whole.length > 0);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A problem that a person may want to know more about. */
  static Problem advised(Problem problem) {
    return new Problem(
        problem.subject(),
        problem.message()
            + "; “Versions of the article” (Shift F7) and './factdesk recover' show what can be"
            + " restored");
  }
}
