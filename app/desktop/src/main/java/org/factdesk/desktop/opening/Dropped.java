package org.factdesk.desktop.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Problem;

/**
 * What files that were dropped onto the window mean.
 *
 * @param folder the workspace to open; empty where they mean none, as the problems say
 * @param article the file name, without its ending, of the article to show
 */
public record Dropped(Optional<Path> folder, Optional<String> article, List<Problem> problems) {
  private static final Texts TEXTS = Texts.of(Dropped.class);
  private static final int HIGHEST = 3;
  private static final List<String> ENDINGS = List.of(".txt", ".json", ".jsonl");

  public Dropped {
    problems = List.copyOf(problems);
  }

  /** A folder is a workspace; an article stands for the workspace it is in. Asks the disk. */
  public static Dropped of(List<Path> files) {
    if (files.isEmpty()) {
      return problem("", TEXTS.get("dropped.nothing"));
    }
    Path first = files.get(0);
    if (Files.isDirectory(first)) {
      return files.size() == 1
          ? new Dropped(Optional.of(first), Optional.empty(), List.of())
          : problem(first.toString(), TEXTS.get("dropped.several"));
    }
    Optional<Path> strange = files.stream().filter(file -> !isArticle(file)).findFirst();
    if (strange.isPresent()) {
      return problem(strange.get().toString(), TEXTS.get("dropped.strange"));
    }
    List<Path> folders = files.stream().map(Dropped::workspace).distinct().toList();
    return folders.size() > 1
        ? problem(first.toString(), TEXTS.get("dropped.several"))
        : new Dropped(Optional.of(folders.get(0)), Optional.of(bare(first)), List.of());
  }

  private static Dropped problem(String file, String message) {
    return new Dropped(Optional.empty(), Optional.empty(), List.of(new Problem(file, message)));
  }

  private static boolean isArticle(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** The nearest folder above that says it is a workspace, else the one the file is in. */
  private static Path workspace(Path file) {
    Path home = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    return Stream.iterate(Optional.of(home), at -> at.map(Path::getParent))
        .limit(HIGHEST)
        .flatMap(Optional::stream)
        .filter(folder -> Files.isRegularFile(folder.resolve("factdesk.json")))
        .findFirst()
        .orElse(home);
  }

  private static String bare(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.lastIndexOf('.'));
  }
}
