package org.factdesk.formats.uima;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * The type systems beside CAS files: all in the folder of a file, and in those above it up to what
 * was named. The first declaration of a type counts.
 */
final class TypeSystemFiles {
  private static final long LONGEST = 50L << 20;

  private final Path root;
  private final Consumer<Trouble> troubles;
  private @Nullable Path folder;
  private TypeSystem known = new TypeSystem();

  TypeSystemFiles(Path root, Consumer<Trouble> troubles) {
    this.root =
        Files.isDirectory(root) ? root : root.toAbsolutePath().resolveSibling("").normalize();
    this.troubles = troubles;
  }

  /** What is declared for a file; the same as before for the next one in its folder. */
  TypeSystem of(Path file) throws IOException {
    Path own = file.toAbsolutePath().getParent();
    if (own != null && !own.equals(folder)) {
      known = declaredIn(own);
      folder = own;
    }
    return known;
  }

  private TypeSystem declaredIn(Path own) throws IOException {
    TypeSystem types = new TypeSystem();
    Path last = root.toAbsolutePath();
    for (Path at = own; at != null; at = at.equals(last) ? null : at.getParent()) {
      for (Path one : in(at)) {
        add(() -> Files.newInputStream(one), FileNames.name(root, one), types, troubles);
      }
    }
    return types;
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(TypeSystemFiles::mayBe).sorted().toList();
    }
  }

  private static boolean mayBe(Path file) {
    try {
      return file.toString().endsWith(".xml")
          && Files.isRegularFile(file)
          && Files.size(file) <= LONGEST;
    } catch (IOException e) {
      return false; // gone since the folder was listed
    }
  }

  /** Adds what a file declares; one that is no type system is passed over. */
  static void add(CasFile.Opening file, String name, TypeSystem types, Consumer<Trouble> troubles) {
    try (InputStream in = new BufferedInputStream(file.open())) {
      TypeSystemParser.add(in, types);
    } catch (IOException e) {
      troubles.accept(
          new Trouble(name, 0, "is no type system that can be read: " + message(e), ""));
    }
  }

  private static String message(IOException e) {
    return String.valueOf(e.getMessage());
  }
}
