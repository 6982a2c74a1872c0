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

/** Which annotation files there are: {@code <article id>.<annotator>.json}. Any thread. */
final class AnnotationFolder {
  static final String ENDING = ".json";

  /** File systems keep times in steps; a listing so young may miss what came with it. */
  private static final long SETTLED_MILLIS = 2_000;

  private final Path folder;
  private final Map<Path, Listing> listings = new ConcurrentHashMap<>();

  AnnotationFolder(Path folder) {
    this.folder = folder;
  }

  /** Annotators by the last part of the article id, as a folder had them at a time. */
  private record Listing(FileTime changed, boolean settled, Map<String, List<String>> annotators) {}

  Path folder() {
    return folder;
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

  private static Map<String, List<String>> read(Path directory) throws IOException {
    Map<String, List<String>> annotators = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        parts(file.getFileName().toString())
            .ifPresent(
                parts ->
                    annotators.computeIfAbsent(parts[0], name -> new ArrayList<>(1)).add(parts[1]));
      }
    }
    annotators.values().forEach(Collections::sort);
    return annotators;
  }
}
