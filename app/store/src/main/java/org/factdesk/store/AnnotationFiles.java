package org.factdesk.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;

/**
 * Reads and saves annotation files. Remembers of each file what it was and what it held beyond what
 * is understood, so that saving carries that over and never writes over anything unread. Any
 * thread; one save of a file at a time.
 */
final class AnnotationFiles {
  static final String GONE =
      "cannot be written: the folder of the workspace is gone, moved or deleted; put it back";

  static final String FORBIDDEN =
      "could not be saved, as it or its folder may not be written to; change the permissions";

  /** Well over a hundred thousand annotations of one article. */
  static final int MAXIMUM_BYTES = 256 * 1024 * 1024;

  private static final int LOCKS = 64;

  private final Disk disk;
  private final Path root;
  private final AnnotationFolder folder;
  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  /** Files that a newer version wrote. */
  private final Map<Path, Problem> newer = new ConcurrentHashMap<>();

  /** A file is read or saved by one thread at a time; files share locks, as there are many. */
  private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();

  private final LocalHistory history;

  AnnotationFiles(Disk disk, Path root, AnnotationFolder folder, LocalHistory history) {
    this.disk = disk;
    this.root = root;
    this.folder = folder;
    this.history = history;
  }

  /**
   * A file that was read or written.
   *
   * @param set what it held
   */
  private record Known(FileState state, Kept kept, AnnotationSet set) {
    /** What to write back; sections without a place end when somebody corrects sections again. */
    Kept keptWith(AnnotationSet changed) {
      return changed.corrections().sections().equals(set.corrections().sections())
          ? kept
          : kept.withoutSections();
    }
  }

  /** Every annotator's work on the article, sorted by annotator. */
  Read<List<AnnotationSet>> read(Article article) {
    List<AnnotationSet> sets = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try {
      for (String annotator : folder.annotators(article.id())) {
        Read<AnnotationSet> set = read(article, annotator);
        set.value().ifPresent(sets::add);
        problems.addAll(set.problems());
      }
      problems.addAll(folder.settled());
    } catch (IOException e) {
      problems.add(new Problem(Inside.name(root, folder.folder()), FileBytes.why(e)));
    }
    return Read.of(sets, problems);
  }

  /** One annotator's work on the article. */
  Read<AnnotationSet> read(Article article, String annotator) {
    Path file = folder.file(article.id(), annotator);
    String subject = Inside.name(root, file);
    if (!Inside.reallyInside(root, file)) {
      return Read.failed(subject, "leads out of the workspace and is not followed");
    }
    synchronized (lock(file)) {
      try {
        return read(article, annotator, file, subject);
      } catch (IOException e) {
        return Read.failed(subject, FileBytes.why(e));
      }
    }
  }

  /** Why the file may not be changed; empty where it may be, or has not been read. */
  Optional<Problem> readOnly(String article, String annotator) {
    return newer.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(newer.get(folder.file(article, annotator)));
  }

  private Object lock(Path file) {
    return locks.get(Math.floorMod(file.hashCode(), LOCKS));
  }

  private Read<AnnotationSet> read(Article article, String annotator, Path file, String subject)
      throws IOException {
    QuotedText text = new QuotedText(article.text());
    FileTime changed = Files.getLastModifiedTime(file);
    Read<byte[]> bytes = FileBytes.read(file, subject, MAXIMUM_BYTES);
    if (bytes.value().isEmpty()) {
      return Read.failed(bytes.problems());
    }
    Read<RawFile> raw =
        AnnotationParser.parse(
            bytes.value().get(), subject, article.id(), annotator, Optional.of(text));
    newer.remove(file);
    if (raw.value().isEmpty()) {
      known.remove(file);
      return DamagedFiles.isDamaged(bytes.value().get())
          ? Read.failed(raw.problems().stream().map(DamagedFiles::advised).toList())
          : Read.failed(raw.problems());
    }
    String format = raw.value().get().kept().format();
    if (FormatVersion.isNewer(format, FormatVersion.ANNOTATIONS)) {
      newer.put(file, new Problem(subject, FormatVersion.onlyShown(format)));
    }
    Read<AnnotationSet> placed =
        Placement.of(raw.value().get(), bytes.value().get(), article, annotator, subject);
    known.put(
        file,
        new Known(
            FileState.of(changed, bytes.value().get()),
            raw.value().get().kept().slim(),
            placed.value().orElseThrow()));
    return placed;
  }

  /**
   * Saves one annotator's work on the article; empty when it is on the disk. A file that was not
   * read here, or that somebody changed since, is left as it is.
   */
  Optional<Problem> save(Article article, AnnotationSet set) {
    if (!article.id().equals(set.article())) {
      throw new IllegalArgumentException(set.article() + " is not the article " + article.id());
    }
    Optional<String> badName =
        Names.problemWithArticleId(set.article())
            .map(why -> "the article id " + why)
            .or(
                () ->
                    Names.problemWithAnnotator(set.annotator()).map(why -> "its annotator " + why));
    if (badName.isPresent()) {
      return Optional.of(
          new Problem(Names.shown(set.annotator()), "cannot be saved, as " + badName.get()));
    }
    Path file = folder.file(set.article(), set.annotator());
    String subject = Inside.name(root, file);
    synchronized (lock(file)) {
      try {
        Optional<String> refusal = refusal(file);
        if (refusal.isPresent()) {
          return Optional.of(new Problem(subject, refusal.get()));
        }
        Known before = known.get(file);
        Kept kept = before == null ? Kept.NOTHING : before.keptWith(set);
        byte[] bytes = AnnotationWriter.write(article, set, kept);
        if (before != null) {
          history.before(file, before.state());
        }
        FileState written = FileState.of(AtomicFile.write(disk, file, bytes), bytes);
        history.saved(file, written);
        known.put(file, new Known(written, kept, set));
        return Optional.empty();
      } catch (IOException e) {
        return Optional.of(new Problem(subject, unsaved(e)));
      }
    }
  }

  /** Something that is done with files. */
  interface Work<T> {
    Read<T> done() throws IOException;
  }

  /** Does something with a file while it is neither read nor saved. */
  <T> Read<T> whileNobodySaves(Path file, Work<T> work) {
    synchronized (lock(file)) {
      try {
        return work.done();
      } catch (IOException e) {
        return Read.failed(List.of(new Problem(Inside.name(root, file), unsaved(e))));
      }
    }
  }

  /** Writes other bytes in the place of a file, whatever it holds, and reads them. */
  Read<AnnotationSet> put(Article article, String annotator, byte[] bytes) throws IOException {
    AtomicFile.write(disk, folder.file(article.id(), annotator), bytes);
    return read(article, annotator);
  }

  /** Takes a file away, whatever it holds. */
  Read<AnnotationSet> drop(Article article, String annotator) throws IOException {
    Path file = folder.file(article.id(), annotator);
    disk.delete(file);
    known.remove(file);
    return Read.of(AnnotationSet.empty(article.id(), annotator));
  }

  /** The work as a rescue copy holds it; waits for no disk, also while a save hangs. */
  RescueFile.Entry rescued(AnnotatedArticle work) {
    AnnotationSet set = work.set();
    Known before = known.get(folder.file(set.article(), set.annotator()));
    return before == null
        ? new RescueFile.Entry(
            set.article(),
            set.annotator(),
            -1,
            0,
            new byte[0],
            AnnotationWriter.write(work.article(), set, Kept.NOTHING))
        : new RescueFile.Entry(
            set.article(),
            set.annotator(),
            before.state().size(),
            before.state().checksum(),
            AnnotationWriter.write(work.article(), before.set(), before.kept()),
            AnnotationWriter.write(work.article(), set, before.keptWith(set)));
  }

  private Optional<String> refusal(Path file) throws IOException {
    if (!Files.isDirectory(root)) {
      return Optional.of(GONE);
    }
    Problem unwritable = newer.get(file);
    if (unwritable != null) {
      return Optional.of(unwritable.message());
    }
    if (!Inside.reallyInside(root, file)) {
      return Optional.of("leads out of the workspace; nothing was written");
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Known before = known.get(file);
    if (before == null) {
      return Optional.of(
          "was there already and has not been read, so nothing was written over it; "
              + "set the file aside or repair it, then open the article again");
    }
    return before.state().stillIs(file)
        ? Optional.empty()
        : Optional.of(
            "was changed by another program since it was read, so nothing was written over it; "
                + "open the article again");
  }

  /** Why a file could not be written, and what would settle it. */
  static String unsaved(IOException e) {
    if (e instanceof FileAlreadyExistsException) {
      return "could not be saved, as a file is in the way of its folder; move that file";
    }
    if (e instanceof AccessDeniedException || isForbidden(e)) {
      return FORBIDDEN;
    }
    return "could not be saved (" + FileBytes.reason(e) + "); free space or check the disk";
  }

  /** Some systems say by words alone that a file may not be written. */
  private static boolean isForbidden(IOException e) {
    String reason = String.valueOf(e.getMessage());
    return reason.contains("not permitted") || reason.contains("Read-only file system");
  }
}
