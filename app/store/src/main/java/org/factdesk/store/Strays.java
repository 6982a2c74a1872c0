package org.factdesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.factdesk.model.Problem;

/** Finds the files in the annotations folder that belong to no article. */
final class Strays {
  private Strays() {}

  /**
   * Names each of them.
   *
   * @param belongs whether a file is one of an article that is there
   */
  static List<Problem> of(Path root, Path annotations, Predicate<Path> belongs) {
    if (!Files.isDirectory(annotations)) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>();
    try (Stream<Path> files = Files.walk(annotations)) {
      files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> file.toString().endsWith(AnnotationFolder.ENDING))
          .filter(file -> !belongs.test(file) && Files.isRegularFile(file))
          .sorted()
          .forEach(file -> problems.add(new Problem(Inside.name(root, file), why(file))));
    } catch (IOException e) {
      problems.add(new Problem(Inside.name(root, annotations), FileBytes.why(e)));
    } catch (UncheckedIOException e) {
      problems.add(
          new Problem(
              Inside.name(root, annotations),
              "has a folder that cannot be looked into; check its permissions"));
    }
    return problems;
  }

  private static String why(Path file) {
    return AnnotationFolder.parts(file.getFileName().toString()).isEmpty()
        ? "is not named <article>.<annotator>.json; rename it"
        : "belongs to no article of the workspace; restore the article, or name its folder in"
            + " factdesk.json: the work in the file is kept as it is";
  }
}
