package org.factdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.model.Problem;

/**
 * Puts rescue copies back into their workspace: without asking where the file is still what the
 * copy was made from, else merged mark by mark. A copy goes only when all of it is safely there.
 */
final class Recovery {
  private static final int MAXIMUM_BYTES = Integer.MAX_VALUE - 64;

  private final Disk disk;
  private final Path root;
  private final AnnotationFolder folder;
  private final SchemeStore schemes;
  private final List<Problem> problems = new ArrayList<>();
  private int putBack;
  private boolean notes;

  Recovery(Disk disk, Path root, AnnotationFolder folder, SchemeStore schemes) {
    this.disk = disk;
    this.root = root;
    this.folder = folder;
    this.schemes = schemes;
  }

  /**
   * Writes the rest of what was noted to be written together. A file that is no longer what it was
   * when the note was made has been written since, by what was noted or by something later.
   */
  List<Problem> finish(Path folderOfNotes) {
    notes = true;
    return settle(folderOfNotes);
  }

  /** Settles all copies of this workspace in a folder; what a person should know of it. */
  List<Problem> settle(Path copies) {
    if (!Files.isDirectory(copies)) {
      return problems;
    }
    try (Stream<Path> files = Files.list(copies)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(RescueFolder.ENDING) && !isInUse(name)) {
          putBack(file);
        } else if (Leftover.isAbandoned(file)) {
          Disk.REAL.delete(file);
        }
      }
    } catch (IOException e) {
      problems.add(new Problem(copies.toString(), FileBytes.why(e)));
    }
    if (putBack > 0) {
      problems.add(
          Problem.note(
              Inside.name(root, folder.folder()),
              putBack
                  + (putBack == 1 ? " file has" : " files have")
                  + " the work again that could not be saved there before"));
    }
    return problems;
  }

  /** A copy of a window that is open is that window's. */
  private static boolean isInUse(String name) {
    String[] parts = name.split("-", -1);
    return parts.length == 3
        && parts[0].equals(Machine.id())
        && parts[1].matches("[0-9]{1,18}")
        && ProcessHandle.of(Long.parseLong(parts[1])).isPresent();
  }

  private void putBack(Path copy) {
    try {
      Read<byte[]> bytes = FileBytes.read(copy, copy.toString(), MAXIMUM_BYTES);
      problems.addAll(bytes.problems());
      if (bytes.value().isEmpty()) {
        return;
      }
      List<RescueFile.Entry> left = new ArrayList<>();
      for (RescueFile.Entry entry : RescueFile.read(bytes.value().get())) {
        if (!isPutBack(entry, copy)) {
          left.add(entry);
        }
      }
      if (left.isEmpty()) {
        Files.delete(copy);
      }
    } catch (IOException e) {
      problems.add(
          new Problem(
              copy.toString(),
              "is a rescue copy that could not be put back (" + FileBytes.reason(e) + ")"));
    }
  }

  private boolean isPutBack(RescueFile.Entry entry, Path copy) {
    if (entry.article().isEmpty() && entry.annotator().isEmpty()) {
      if (notes && !schemes.stillIs(entry.base())) {
        return true;
      }
      Optional<Problem> refusal = schemes.restore(entry);
      refusal.ifPresent(problems::add);
      putBack++;
      return refusal.isEmpty();
    }
    Optional<Path> file = file(entry);
    String subject = file.map(known -> Inside.name(root, known)).orElse(copy.toString());
    if (file.isEmpty()
        || AnnotationParser.parse(entry.content(), subject, entry.article(), entry.annotator())
            .value()
            .isEmpty()) {
      problems.add(new Problem(copy.toString(), "has work that fits no file; it is left as it is"));
      return false;
    }
    try {
      Optional<byte[]> content = content(entry, file.get(), subject, copy);
      if (content.isPresent()) {
        AtomicFile.write(disk, file.get(), content.get());
        putBack++;
      }
      return content.isPresent();
    } catch (IOException e) {
      problems.add(
          new Problem(
              subject,
              AnnotationFiles.unsaved(e) + "; its work is safe in the rescue copy " + copy));
      return false;
    }
  }

  private Optional<Path> file(RescueFile.Entry entry) {
    if (Names.problemWithArticleId(entry.article()).isPresent()
        || Names.problemWithAnnotator(entry.annotator()).isPresent()) {
      return Optional.empty();
    }
    Path file = folder.file(entry.article(), entry.annotator());
    return Inside.reallyInside(root, file) ? Optional.of(file) : Optional.empty();
  }

  /** What the file is to hold; empty, with a problem, where that cannot be told. */
  private Optional<byte[]> content(RescueFile.Entry entry, Path file, String subject, Path copy)
      throws IOException {
    if (!Files.exists(file)) {
      return Optional.of(entry.content());
    }
    byte[] now = Files.readAllBytes(file);
    FileState state = FileState.of(FileTime.fromMillis(0), now);
    if (state.size() == entry.size() && state.checksum() == entry.checksum()) {
      return Optional.of(entry.content());
    }
    if (notes || Arrays.equals(now, entry.content())) {
      return Optional.of(now);
    }
    Read<Merged> merged = AnnotationMerge.putBack(entry.base(), entry.content(), now, subject);
    if (merged.value().isEmpty()) {
      problems.addAll(merged.problems());
      problems.add(
          new Problem(subject, "was changed since; what could not be saved is in " + copy));
    }
    return merged.value().map(Merged::bytes);
  }
}
