package org.factdesk.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.model.Ids;

/**
 * A folder that a dataset appears in whole or not at all: files go into a sibling first, which
 * takes the folder's name when it is complete.
 */
final class Output {
  private final Path folder;
  private final Path temporary;

  private Output(Path folder, Path temporary) {
    this.folder = folder;
    this.temporary = temporary;
  }

  /** Makes the sibling, and the folders above where they are missing. */
  static Output begin(Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Path parent = Objects.requireNonNull(target.getParent(), "the folder around the dataset");
    Files.createDirectories(parent);
    Path temporary = parent.resolve("." + target.getFileName() + "." + Ids.random() + ".part");
    return new Output(target, Files.createDirectory(temporary));
  }

  /** Why a dataset may not be put there; empty where it may. Only datasets of ours are replaced. */
  static Optional<String> refusal(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return folder.toAbsolutePath().normalize().getParent() == null
          ? Optional.of("is no folder that a dataset can be put into; name another")
          : Optional.empty();
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of("is there and is not a folder; name another");
    }
    Map<String, String> ours = Manifest.listed(folder).orElse(Map.of());
    for (Path file : Manifest.files(folder)) {
      String name = FileNames.name(folder, file);
      String hash = ours.get(name);
      if (hash == null) {
        return Optional.of(
            "holds files that are not from an earlier export, such as "
                + name
                + "; name an empty folder");
      }
      if (!hash.isEmpty() && !hash.equals(Sha256.of(file))) {
        return Optional.of(
            "holds an export that somebody changed since, in " + name + "; name another folder");
      }
    }
    return Optional.empty();
  }

  Path temporary() {
    return temporary;
  }

  /** Puts the complete dataset in its place. */
  Path complete() throws IOException {
    if (Files.exists(folder)) {
      Path old = folder.resolveSibling("." + folder.getFileName() + "." + Ids.random() + ".old");
      Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
      Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
      remove(old);
    } else {
      Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return folder;
  }

  /** Leaves nothing of an export that failed. */
  void discard() throws IOException {
    remove(temporary);
  }

  private static void remove(Path directory) throws IOException {
    if (Files.exists(directory)) {
      List<Path> all;
      try (Stream<Path> files = Files.walk(directory)) {
        all = files.sorted(Comparator.reverseOrder()).toList(); // what is inside a folder first
      }
      for (Path file : all) {
        Files.delete(file);
      }
    }
  }
}
