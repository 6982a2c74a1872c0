package org.factdesk.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.factdesk.model.Problem;

/** Which annotation files there are: {@code <article id>.<annotator>.json}. Any thread. */
final class AnnotationFolder {
  static final String ENDING = ".json";

  /** File systems keep times in steps; a listing so young may miss what came with it. */
  private static final long SETTLED_MILLIS = 2_000;

  private final Path folder;
  private final Leftovers leftovers;
  private final Map<Path, Listing> listings = new ConcurrentHashMap<>();
  private final Map<Path, Listing> watched = new ConcurrentHashMap<>();

  AnnotationFolder(Path folder, Leftovers leftovers) {
    this.folder = folder;
    this.leftovers = leftovers;
  }

  /** Annotators by the last part of the article id, as a folder had them at a time. */
  private record Listing(FileTime changed, boolean settled, Map<String, List<String>> annotators) {}

  Path folder() {
    return folder;
  }

  /** What a person should know of saves that were stopped in the middle. */
  List<Problem> settled() {
    return leftovers.settled();
  }

  Path file(String article, String annotator) {
    return folder.resolve(article + "." + annotator + ENDING);
  }

  /** The annotators that have a file for the article, sorted. */
  List<String> annotators(String article) throws IOException {
    Path below = folder.resolve(article);
    Path parent = below.getParent() == null ? folder : below.getParent();
    return listing(parent).annotators().getOrDefault(below.getFileName().toString(), List.of());
  }

  /** Who has a file by now that was not there when this was asked last; at first, who has one. */
  @SuppressWarnings("ReferenceEquality") // the very same listing has nobody new
  Map<String, List<String>> newcomers() throws IOException {
    Map<String, List<String>> newcomers = new HashMap<>();
    List<Path> all = new ArrayList<>(listings.keySet());
    if (!all.contains(folder)) {
      all.add(folder);
    }
    for (Path directory : all) {
      Listing now = listing(directory);
      Listing before = watched.put(directory, now);
      if (before != now) {
        Map<String, List<String>> known = before == null ? Map.of() : before.annotators();
        String above = Inside.name(folder, directory);
        now.annotators().forEach((last, names) -> add(above, last, names, known, newcomers));
      }
    }
    return newcomers;
  }

  private static void add(
      String above,
      String last,
      List<String> names,
      Map<String, List<String>> known,
      Map<String, List<String>> newcomers) {
    List<String> before = known.getOrDefault(last, List.of());
    List<String> fresh = names.stream().filter(name -> !before.contains(name)).toList();
    if (!fresh.isEmpty()) {
      newcomers.put(above.isEmpty() || above.equals(".") ? last : above + "/" + last, fresh);
    }
  }

  /** The article's last part and the annotator in a file name; empty for any other file. */
  static Optional<String[]> parts(String fileName) {
    if (fileName.startsWith(".") || !fileName.endsWith(ENDING)) {
      return Optional.empty();
    }
    String stem = fileName.substring(0, fileName.length() - ENDING.length());
    int dot = stem.lastIndexOf('.');
    if (dot <= 0 || Names.problemWithAnnotator(stem.substring(dot + 1)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new String[] {stem.substring(0, dot), stem.substring(dot + 1)});
  }

  /** The article that a file in the folder is for by its name; empty for any other file. */
  Optional<String> article(Path file) {
    return parts(file.getFileName().toString())
        .map(
            parts ->
                folder.relativize(file.resolveSibling(parts[0])).toString().replace('\\', '/'));
  }

  private Listing listing(Path directory) throws IOException {
    try {
      FileTime changed = Files.getLastModifiedTime(directory);
      Listing known = listings.get(directory);
      if (known != null && known.settled() && known.changed().equals(changed)) {
        return known;
      }
      boolean settled = changed.toMillis() + SETTLED_MILLIS < Instant.now().toEpochMilli();
      Listing fresh = new Listing(changed, settled, read(directory));
      listings.put(directory, fresh);
      return fresh;
    } catch (NoSuchFileException | NotDirectoryException e) {
      return new Listing(FileTime.fromMillis(0), false, Map.of());
    }
  }

  private Map<String, List<String>> read(Path directory) throws IOException {
    Map<String, List<String>> annotators = new HashMap<>();
    List<Path> left = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        if (Leftover.isNamed(file.getFileName().toString())) {
          left.add(file);
        } else {
          add(file, annotators);
        }
      }
    }
    left.sort(AnnotationFolder::byAge);
    left.forEach(
        file -> leftovers.settle(file, this).ifPresent(settled -> add(settled, annotators)));
    annotators.values().forEach(Collections::sort);
    return annotators;
  }

  private static void add(Path file, Map<String, List<String>> annotators) {
    parts(file.getFileName().toString())
        .ifPresent(
            parts -> {
              List<String> all = annotators.computeIfAbsent(parts[0], name -> new ArrayList<>(1));
              if (!all.contains(parts[1])) {
                all.add(parts[1]);
              }
            });
  }

  /** The oldest first, so that of several for one file the newest is used last. */
  private static int byAge(Path one, Path other) {
    return Long.compare(one.toFile().lastModified(), other.toFile().lastModified());
  }
}
