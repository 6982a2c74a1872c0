package org.factdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;

/**
 * Makes sure of work beside the files that it belongs into: rescue copies of what cannot be saved,
 * and notes of what has to be saved together. Any thread; reads and writes files.
 */
public final class SafetyCopies {
  /** Systems say in their own language that a disk is full. */
  private static final long NEARLY_NOTHING = 64 * 1024;

  private static final String JOURNAL = "journal";

  private final Disk disk;
  private final boolean readOnly;
  private final Path root;
  private final AnnotationFolder folder;
  private final SchemeStore schemes;
  private final AnnotationFiles annotations;

  /**
   * @param readOnly whether nothing may be written into the workspace
   */
  SafetyCopies(
      Disk disk,
      boolean readOnly,
      Path root,
      AnnotationFolder folder,
      SchemeStore schemes,
      AnnotationFiles annotations) {
    this.disk = disk;
    this.readOnly = readOnly;
    this.root = root;
    this.folder = folder;
    this.schemes = schemes;
    this.annotations = annotations;
  }

  /**
   * Writes work that cannot be saved into a copy elsewhere, in the place of what that copy held.
   * Atomic; does not touch the workspace, nor wait for a save that hangs.
   *
   * @param copy as {@link RescueFolder#fileNow} named it
   * @param changed the scheme, where that is not saved either
   * @return empty when the copy is safely on the disk
   */
  public Optional<Problem> save(Path copy, Optional<Scheme> changed, List<AnnotatedArticle> works) {
    try {
      AtomicFile.write(copy, rescued(changed, works));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new Problem(copy.toString(), AnnotationFiles.unsaved(e)));
    }
  }

  private byte[] rescued(Optional<Scheme> changed, List<AnnotatedArticle> works)
      throws IOException {
    List<RescueFile.Entry> entries = new ArrayList<>();
    changed.ifPresent(scheme -> entries.add(schemes.rescued(scheme)));
    works.forEach(work -> entries.add(annotations.rescued(work)));
    return RescueFile.write(root, entries);
  }

  /**
   * Notes a scheme and the work that has to follow it before the first of them is written: after a
   * crash in between, {@link #finish} writes the rest.
   *
   * @return the note, to be taken away by {@link #remove}; empty where it cannot be made
   */
  public Optional<Path> note(Scheme changed, List<AnnotatedArticle> works) {
    try {
      Path note = RescueFolder.named(HiddenFolder.made(root, JOURNAL));
      AtomicFile.write(disk, note, rescued(Optional.of(changed), works));
      return Optional.of(note);
    } catch (IOException e) {
      // Without the note all is written as well, only not as one.
      return Optional.empty();
    }
  }

  /**
   * Says in a note that this part of it has been written: what becomes of it later is not the
   * note's. Both names are empty for the scheme.
   */
  public void written(Path note, String article, String annotator) {
    try {
      Files.write(note, RescueFile.written(article, annotator), StandardOpenOption.APPEND);
    } catch (IOException e) {
      // After a crash in the next moments, what was written is merged with itself.
      return;
    }
  }

  /**
   * Writes the rest of what was to be written together; before anything is read, as files change by
   * it.
   *
   * @return what a person should know of it
   */
  public List<Problem> finish() {
    Path notes = HiddenFolder.of(root, JOURNAL);
    return readOnly || !Inside.reallyInside(root, notes)
        ? List.of()
        : new Recovery(disk, root, folder, schemes).finish(notes);
  }

  /**
   * Leaves a copy to whoever opens the workspace next, also while this process is about to end.
   *
   * @return where it is now
   */
  public Path release(Path copy) {
    Path released = RescueFolder.released(copy);
    try {
      Disk.REAL.move(copy, released);
      return released;
    } catch (IOException e) {
      // It is found under its old name once this process has ended.
      return copy;
    }
  }

  /** Why nothing can be written. */
  public enum Unwritable {
    FULL,
    FORBIDDEN,
    GONE,
    OTHER
  }

  /** What a failed save comes of, as far as it can be told. Looks at the disk. */
  public Unwritable unwritable(Problem failure) {
    if (failure.message().equals(AnnotationFiles.GONE)) {
      return Unwritable.GONE;
    }
    if (failure.message().equals(AnnotationFiles.FORBIDDEN)) {
      return Unwritable.FORBIDDEN;
    }
    try {
      boolean full = Files.getFileStore(root).getUsableSpace() < NEARLY_NOTHING;
      return full || failure.message().contains("No space left")
          ? Unwritable.FULL
          : Unwritable.OTHER;
    } catch (IOException e) {
      // A disk that does not even tell its room is gone.
      return Unwritable.GONE;
    }
  }

  /** Deletes a copy whose work has been saved. */
  public Optional<Problem> remove(Path copy) {
    try {
      Files.deleteIfExists(copy);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new Problem(copy.toString(), "could not be deleted; it is not needed"));
    }
  }

  /**
   * Puts work back that could not be saved when the workspace was open last; before anything is
   * read, as files change by it.
   *
   * @return what a person should know of it
   */
  public List<Problem> recover(RescueFolder rescue) {
    return readOnly ? List.of() : new Recovery(disk, root, folder, schemes).settle(rescue.of(root));
  }
}
