package org.factdesk.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.checker.ApiVersion;
import org.factdesk.checker.Checker;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;
import org.factdesk.text.Sentences;
import org.factdesk.timex.TimeExpression;

/**
 * Where what checkers took out of articles lies between sessions: a file for each checker, which
 * holds for one state of its code, of the code that it calls, and of its options.
 *
 * @param fingerprints of each checker's code, by checker id; a checker without one is not kept
 */
record FactsCache(Path folder, Map<String, String> fingerprints, String ourCode) {
  private static final String VERSION = "1";

  FactsCache(Path folder, Map<String, String> fingerprints) {
    this(folder, Map.copyOf(fingerprints), codeOfOurs());
  }

  /** The file of a checker with these options; empty where its facts are not kept. */
  Optional<FactsFile> file(Checker checker, String id, Options options) {
    String fingerprint = fingerprints.get(id);
    if (fingerprint == null || ourCode.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    parts.add(VERSION);
    parts.add(id);
    parts.add(fingerprint);
    parts.add(ApiVersion.CURRENT.toString());
    parts.add(ourCode);
    new TreeMap<>(options.values()).forEach((key, value) -> parts.add(key + "=" + state(value)));
    ClassLoader classes = checker.getClass().getClassLoader();
    return Optional.of(new FactsFile(folder, id, Hash.of(parts), classes));
  }

  /** Of lists the entries count, each for itself. */
  private static String state(Object value) {
    return value instanceof List<?> entries
        ? Hash.of(entries.stream().map(Object::toString).toList())
        : value.getClass() + value.toString();
  }

  /**
   * Changes with every build of what checkers call and of this module; empty where it cannot be
   * told.
   */
  private static String codeOfOurs() {
    List<String> parts = new ArrayList<>();
    try {
      for (Class<?> type :
          List.of(
              Article.class,
              Sentences.class,
              TimeExpression.class,
              Checker.class,
              FactsCache.class)) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        parts.add(source == null ? "" : state(Path.of(source.getLocation().toURI())));
      }
    } catch (IOException | UncheckedIOException | URISyntaxException e) {
      return "";
    }
    return Hash.of(parts);
  }

  /** Of a jar, or of a folder of classes: how much it is and when it was last changed. */
  private static String state(Path code) throws IOException {
    long size = 0;
    long newest = 0;
    try (Stream<Path> files = Files.walk(code)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
        newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
      }
    }
    return size + " " + newest;
  }
}
