package org.factdesk.store;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.factdesk.model.Problem;

/**
 * Settles the temporary files of saves that were stopped in the middle, where a folder is listed
 * anyway: what is whole and newer than the file is what would have been there a moment later, what
 * is broken off was never said to be saved. Any thread.
 */
final class Leftovers {
  private static final int MAXIMUM_BYTES = 256 * 1024 * 1024;

  private final Disk disk;
  private final Path root;
  private final Queue<Problem> settled = new ConcurrentLinkedQueue<>();

  Leftovers(Disk disk, Path root) {
    this.disk = disk;
    this.root = root;
  }

  /** What a person should know of what was settled since the last time somebody asked. */
  List<Problem> settled() {
    List<Problem> all = new ArrayList<>();
    for (Problem next = settled.poll(); next != null; next = settled.poll()) {
      all.add(next);
    }
    return all;
  }

  /** Deletes those in a folder of other files, which nobody needs. */
  void clear(Path folder) {
    try (var files = Files.newDirectoryStream(folder, ".*" + Leftover.ENDING)) {
      for (Path file : files) {
        if (Leftover.isAbandoned(file)) {
          disk.delete(file);
        }
      }
    } catch (IOException e) {
      note(folder, e);
    }
  }

  /**
   * Settles one.
   *
   * @return the annotation file that has its content now; empty where there is none
   */
  Optional<Path> settle(Path leftover, AnnotationFolder folder) {
    try {
      if (!Leftover.isAbandoned(leftover)) {
        return Optional.empty();
      }
      Path mine = leftover.resolveSibling(Leftover.nameNow());
      disk.move(leftover, mine);
      return settleOwn(mine, folder);
    } catch (NoSuchFileException e) {
      // Another window was quicker.
      return Optional.empty();
    } catch (IOException e) {
      note(leftover, e);
      return Optional.empty();
    }
  }

  private Optional<Path> settleOwn(Path leftover, AnnotationFolder folder) throws IOException {
    String subject = Inside.name(root, leftover);
    Read<byte[]> bytes = FileBytes.read(leftover, subject, MAXIMUM_BYTES);
    if (bytes.value().isEmpty()) {
      settled.addAll(bytes.problems());
      return Optional.empty();
    }
    byte[] content = bytes.value().get();
    if (isBroken(content)) {
      disk.delete(leftover);
      return Optional.empty();
    }
    Optional<Path> file = target(content, subject, leftover, folder);
    if (file.isEmpty() || !isUsable(file.get())) {
      settled.add(
          Problem.note(
              subject, "was left behind by a save and fits no file; look at it or delete it"));
      return Optional.empty();
    }
    if (Files.exists(file.get())
        && Files.getLastModifiedTime(leftover).compareTo(Files.getLastModifiedTime(file.get()))
            < 0) {
      disk.delete(leftover);
      return Optional.empty();
    }
    AtomicFile.write(disk, file.get(), content);
    disk.delete(leftover);
    settled.add(
        Problem.note(
            Inside.name(root, file.get()),
            "has the work that was being saved when Factdesk was stopped"));
    return file;
  }

  private static boolean isBroken(byte[] content) {
    try (JsonParser parser = Json.parser(content)) {
      while (parser.nextToken() != null) {
        parser.skipChildren();
      }
      return content.length == 0;
    } catch (IOException e) {
      // Broken off in the middle.
      return true;
    }
  }

  /** The file that the content was written for; only in the folder where it was found. */
  private Optional<Path> target(
      byte[] content, String subject, Path leftover, AnnotationFolder folder) {
    Optional<RawFile> raw = AnnotationParser.parse(content, subject, "", "").value();
    String article = raw.flatMap(RawFile::article).orElse("");
    String annotator = raw.flatMap(RawFile::annotator).orElse("");
    if (Names.problemWithArticleId(article).isPresent()
        || Names.problemWithAnnotator(annotator).isPresent()) {
      return Optional.empty();
    }
    Path file = folder.file(article, annotator);
    return leftover.resolveSibling(file.getFileName()).equals(file)
            && Inside.reallyInside(root, file)
        ? Optional.of(file)
        : Optional.empty();
  }

  /** Nothing is written over a file that cannot be read. */
  private boolean isUsable(Path file) throws IOException {
    if (!Files.exists(file)) {
      return true;
    }
    Read<byte[]> bytes = FileBytes.read(file, Inside.name(root, file), MAXIMUM_BYTES);
    return bytes
        .value()
        .flatMap(now -> AnnotationParser.parse(now, "", "", "").value())
        .isPresent();
  }

  private void note(Path where, IOException e) {
    settled.add(
        Problem.note(
            Inside.name(root, where),
            "was left behind by a save and could not be settled (" + FileBytes.reason(e) + ")"));
  }
}
