package org.factdesk.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.factdesk.model.Place;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.WorkspaceFolder;

/** The files of a SARIF log: those in which something was found, by URIs below the workspace. */
final class SarifArtifacts {
  /** The name of the workspace's folder in the log. */
  static final String BASE = "WORKSPACE";

  private final Path root;
  private final Map<String, ArticleEntry> byArticle = new HashMap<>();
  private final Map<Path, Integer> index = new HashMap<>();
  private final Map<Path, Integer> lineCounts = new HashMap<>();
  private final List<Path> files;

  /**
   * @param places everywhere that something was found
   */
  SarifArtifacts(WorkspaceFolder folder, Stream<Place> places) {
    root = folder.root();
    folder.list().value().orElse(List.of()).forEach(entry -> byArticle.put(entry.id(), entry));
    TreeSet<Path> found = new TreeSet<>();
    places.forEach(place -> file(place).ifPresent(found::add));
    files = new ArrayList<>(found);
    files.forEach(file -> index.put(file, index.size()));
  }

  private Optional<Path> file(Place place) {
    return Optional.ofNullable(byArticle.get(place.article())).map(ArticleEntry::file);
  }

  /** Whether the file is nothing but the article's text, so that it has the article's offsets. */
  boolean isPlainText(Place place) {
    return file(place).filter(file -> file.toString().endsWith(".txt")).isPresent();
  }

  /** Writes where the place's file is; nothing where its article has no file. */
  void writeLocation(JsonLine physical, Place place) throws IOException {
    Optional<Path> file = file(place);
    if (file.isPresent()) {
      physical.object(
          "artifactLocation",
          location -> {
            writeUri(location, file.get());
            location.number("index", index.getOrDefault(file.get(), -1));
          });
    }
  }

  private void writeUri(JsonLine location, Path file) throws IOException {
    location.text("uri", uri(file)).text("uriBaseId", BASE);
  }

  /** With slashes, percent-encoded. */
  private String uri(Path file) {
    return root.toUri().relativize(file.toUri()).toASCIIString();
  }

  void write(JsonLine run) throws IOException {
    run.list(
        "artifacts",
        files,
        file -> {
          run.object("location", location -> writeUri(location, file));
          run.texts("roles", List.of("analysisTarget"));
          writeContent(run, file);
        });
  }

  /** A file that is gone since it was read has no content to speak of. */
  private void writeContent(JsonLine artifact, Path file) throws IOException {
    byte[] bytes = bytes(file);
    if (bytes.length > 0) {
      artifact.number("length", bytes.length);
      if (isUtf8(bytes)) {
        artifact.text("encoding", "UTF-8");
      }
      artifact.object("hashes", hashes -> hashes.text("sha-256", sha256(bytes)));
    }
  }

  /**
   * Writes the lines that hold the place's article: where the file is more than its text, nothing
   * narrower would be true.
   */
  void writeLines(JsonLine region, Place place) throws IOException {
    ArticleEntry entry = byArticle.get(place.article());
    if (entry != null && entry.line() > 0) {
      region.number("startLine", entry.line()).number("endLine", entry.line());
    } else if (entry != null) {
      region.number("startLine", 1).number("endLine", lines(entry.file()));
    }
  }

  private int lines(Path file) {
    return lineCounts.computeIfAbsent(
        file,
        one -> {
          String text = new String(bytes(one), StandardCharsets.ISO_8859_1);
          return (int) Math.max(1, text.lines().count());
        });
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) { // gone since it was read: the finding is shown all the same
      return new byte[0];
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
