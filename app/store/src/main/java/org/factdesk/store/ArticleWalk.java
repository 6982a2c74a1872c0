package org.factdesk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Problem;

/**
 * Finds the files that may hold articles. Hidden folders, annotations, plugins, build output,
 * datasets that Factdesk wrote and files in Factdesk's own formats are passed over.
 */
final class ArticleWalk {
  static final List<String> ENDINGS = List.of(".txt", ".json", ".jsonl", ".html", ".htm", ".xhtml");
  private static final Set<String> PASSED_OVER = Set.of("annotations", "plugins", "target");
  private static final int HEAD_BYTES = 512;

  private final Path root;
  private final WorkspaceConfig config;
  private final boolean everyJsonCounts;
  private final Path annotations;

  /**
   * @param everyJsonCounts whether a {@code .json} file without a text is an article that is wrong,
   *     as in a folder named for articles, and not just some other file
   */
  ArticleWalk(Path root, WorkspaceConfig config, boolean everyJsonCounts) {
    this.root = root;
    this.config = config;
    this.everyJsonCounts = everyJsonCounts;
    this.annotations = root.resolve(config.annotations()).normalize();
  }

  /**
   * A file of articles.
   *
   * @param id its path below the article folder, without ending
   */
  record Found(Path file, String id) {}

  /** The first folder of articles, which need not be there. */
  Optional<Path> first() {
    return config.articles().stream()
        .flatMap(name -> Inside.resolve(root, name).stream())
        .findFirst();
  }

  /** Whether a file with this path below a folder of articles, but for its ending, is looked at. */
  boolean reaches(Path folder, String id) {
    String last = id.substring(id.lastIndexOf('/') + 1);
    if (isOfTheWorkspace(last + ".json")) {
      return false;
    }
    Path directory = folder.resolve(id).getParent();
    while (directory != null && !directory.equals(folder)) {
      if (isPassedOver(directory)) {
        return false;
      }
      directory = directory.getParent();
    }
    return true;
  }

  /** The files, each once, in the order of the folders and by path in each. */
  List<Found> files(List<Problem> problems) {
    Map<Path, Found> found = new LinkedHashMap<>();
    for (String name : config.articles()) {
      Optional<Path> folder = Inside.resolve(root, name);
      if (folder.isEmpty()) {
        problems.add(
            new Problem(
                ConfigFile.NAME,
                "the article folder '" + Names.shown(name) + "' leads out of the workspace"));
      } else if (!Files.isDirectory(folder.get())) {
        problems.add(
            new Problem(
                Names.shown(name), "is not a folder, though factdesk.json names it for articles"));
      } else {
        for (Found file : below(folder.get(), problems)) {
          found.putIfAbsent(file.file(), file);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<Found> below(Path folder, List<Problem> problems) {
    List<Problem> met = new ArrayList<>();
    Visitor visitor = new Visitor(folder, met);
    try {
      Files.walkFileTree(folder, visitor);
    } catch (IOException e) {
      met.add(new Problem(Inside.name(root, folder), FileBytes.why(e)));
    }
    // The walk meets files in whatever order the file system keeps them.
    met.sort(Comparator.comparing(Problem::subject));
    problems.addAll(met);
    visitor.found.sort(Comparator.comparing(Found::id).thenComparing(Found::file));
    return visitor.found;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Problem> problems;
    private final List<Found> found = new ArrayList<>();

    /** How much of a file's path is the folder's; a root's own path ends with a slash. */
    private final int above;

    Visitor(Path folder, List<Problem> problems) {
      this.folder = folder;
      this.above = folder.toString().length() + (folder.getNameCount() == 0 ? 0 : 1);
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return !directory.equals(folder) && isPassedOver(directory)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      Optional<String> ending = ending(name);
      if (ending.isEmpty() || name.startsWith(".") || isOfTheWorkspace(name)) {
        return FileVisitResult.CONTINUE;
      }
      // What is no link was looked at already: a look at the disk costs more than all the rest.
      if (!attributes.isRegularFile() && !Files.isRegularFile(file)) {
        problems.add(
            new Problem(Inside.name(root, file), "is not a file that can be read; remove it"));
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink() && !Inside.reallyInside(root, file)) {
        problems.add(
            new Problem(
                Inside.name(root, file),
                "is a link out of the workspace and is not followed; copy the file"));
        return FileVisitResult.CONTINUE;
      }
      if (!ending.get().equals(".json") || holdsArticle(file)) {
        String below = file.toString().substring(above).replace('\\', '/');
        found.add(new Found(file, below.substring(0, below.length() - ending.get().length())));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add(new Problem(Inside.name(root, file), FileBytes.why(e)));
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isOfTheWorkspace(String name) {
    return name.equals(ConfigFile.NAME) || name.equals(DismissalFile.NAME);
  }

  private boolean isPassedOver(Path directory) {
    String name = directory.getFileName().toString();
    return name.startsWith(".")
        || PASSED_OVER.contains(name)
        || directory.equals(annotations)
        || isOurFormat(directory.resolve("manifest.json"));
  }

  private boolean holdsArticle(Path file) {
    if (isOurFormat(file)) {
      return false;
    }
    return everyJsonCounts || JsonPeek.hasText(file, ArticleFiles.MAXIMUM_BYTES);
  }

  /** Whether the file starts like one that Factdesk wrote: {@code "format":"factdesk-…"}. */
  private static boolean isOurFormat(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
      return head.replaceAll("\\s", "").contains("\"format\":\"factdesk-");
    } catch (IOException e) {
      // Whoever reads the file as an article will say why it cannot be read.
      return false;
    }
  }

  private static Optional<String> ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().filter(lower::endsWith).findFirst();
  }
}
