package org.factdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final String UNMERGED =
      "was changed by another program and cannot be merged, so nothing was written over it; repair"
          + " it or set it aside";

  private static final int LOCKS = 64;

  private final Disk disk;
  private final Path root;
  private final AnnotationFolder folder;
  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  /** Files that a newer version wrote. */
  private final Map<Path, Problem> newer = new ConcurrentHashMap<>();

  /** Files that could not be read when somebody had changed them, and when that was. */
  private final Map<Path, FileTime> unreadable = new ConcurrentHashMap<>();

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
    return placed(
        raw.value().get(),
        article,
        annotator,
        bytes.value().get(),
        FileState.of(changed, bytes.value().get()),
        file,
        subject);
  }

  /**
   * Saves one annotator's work on the article. What somebody else changed in the file since it was
   * read here, or before it was, is merged with it; a file that cannot be merged is left as it is.
   *
   * @return what the file holds then: the very same work where nobody else was there
   */
  Read<AnnotationSet> save(Article article, AnnotationSet set) {
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
      return Read.failed(Names.shown(set.annotator()), "cannot be saved, as " + badName.get());
    }
    Path file = folder.file(set.article(), set.annotator());
    String subject = Inside.name(root, file);
    synchronized (lock(file)) {
      Optional<String> refusal = refusal(file);
      if (refusal.isPresent()) {
        return Read.failed(subject, refusal.get());
      }
      try (SaveLock lock = SaveLock.of(root)) {
        return isAnothers(file)
            ? merge(article, set, file, subject)
            : Read.of(write(article, set, file));
      } catch (UncheckedIOException e) { // what a file had beyond what is understood, as no text
        return Read.failed(subject, unsaved(Objects.requireNonNull(e.getCause())));
      } catch (IOException e) {
        return Read.failed(subject, unsaved(e));
      }
    }
  }

  /** Whether the file has what was neither read nor written here. */
  private boolean isAnothers(Path file) throws IOException {
    Known before = known.get(file);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && (before == null || !before.state().stillIs(file));
  }

  private AnnotationSet write(Article article, AnnotationSet set, Path file) throws IOException {
    Known before = known.get(file);
    Kept kept = before == null ? Kept.NOTHING : before.keptWith(set);
    byte[] bytes = AnnotationWriter.write(article, set, kept);
    if (before != null) {
      history.before(file, before.state());
    }
    FileState written = FileState.of(AtomicFile.write(disk, file, bytes), bytes);
    history.saved(file, written, article);
    known.put(file, new Known(written, kept, set));
    return set;
  }

  private Read<AnnotationSet> merge(Article article, AnnotationSet set, Path file, String subject)
      throws IOException {
    Known before = known.get(file);
    Kept kept = before == null ? Kept.NOTHING : before.keptWith(set);
    FileTime changed = Files.getLastModifiedTime(file);
    Read<byte[]> theirs = FileBytes.read(file, subject, MAXIMUM_BYTES);
    if (theirs.value().isEmpty()) {
      return Read.failed(theirs.problems());
    }
    byte[] base =
        before == null ? new byte[0] : AnnotationWriter.write(article, before.set(), before.kept());
    Read<Merged> merged =
        AnnotationMerge.merge(
            base, AnnotationWriter.write(article, set, kept), theirs.value().get(), subject);
    // A file without a byte is one that broke off, not one that somebody took away.
    if (merged.value().isEmpty() || theirs.value().get().length == 0) {
      return Read.failed(subject, UNMERGED);
    }
    byte[] bytes = merged.value().get().bytes();
    history.before(file, FileState.of(changed, theirs.value().get()));
    FileState written = FileState.of(AtomicFile.write(disk, file, bytes), bytes);
    history.saved(file, written, article);
    Read<RawFile> raw = AnnotationParser.parse(bytes, subject, article.id(), set.annotator());
    return placed(
        raw.value().orElseThrow(), article, set.annotator(), bytes, written, file, subject);
  }

  /** What the file holds by now, which is known from then on. */
  private Read<AnnotationSet> placed(
      RawFile raw,
      Article article,
      String annotator,
      byte[] bytes,
      FileState state,
      Path file,
      String subject)
      throws IOException {
    Read<AnnotationSet> placed =
        Placement.of(raw, bytes, article, annotator, subject, history.texts()::text);
    known.put(file, new Known(state, raw.kept().slim(), placed.value().orElseThrow()));
    return placed;
  }

  /** Who has a file for the article by now. */
  List<String> annotators(Article article) throws IOException {
    return folder.annotators(article.id());
  }

  /** The work of these on the article that somebody else changed since it was known here. */
  List<Renewal> renew(Article article, Collection<String> annotators) throws IOException {
    List<Renewal> renewals = new ArrayList<>();
    for (String annotator : annotators) {
      Path file = folder.file(article.id(), annotator);
      synchronized (lock(file)) {
        if (Files.exists(file) && isAnothers(file) && isNews(file)) {
          Known before = known.get(file);
          Read<AnnotationSet> read = read(article, annotator);
          AnnotationSet was =
              before == null ? AnnotationSet.empty(article.id(), annotator) : before.set();
          if (read.value().isEmpty()) {
            unreadable.put(file, Files.getLastModifiedTime(file));
            if (before != null) {
              known.put(file, before);
            }
          }
          renewals.add(
              new Renewal(Inside.name(root, file), was, read.value().orElse(was), read.problems()));
        }
      }
    }
    return renewals;
  }

  /** What could not be read is not read again until it changes. */
  private boolean isNews(Path file) throws IOException {
    return !Files.getLastModifiedTime(file).equals(unreadable.get(file));
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

  private Optional<String> refusal(Path file) {
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
    return Optional.empty();
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
