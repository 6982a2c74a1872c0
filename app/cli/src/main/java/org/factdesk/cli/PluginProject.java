package org.factdesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.factdesk.checker.Checker;

/**
 * A Maven project with one checker, its test and its page, for an author to go on from.
 *
 * @param version of the Factdesk artifacts that it is built against
 */
record PluginProject(PluginName name, String version) {

  /** The files of the project with what stands in them, by path below its folder. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    String resources = "src/main/resources/";
    String source = name.packageName() + "/" + name.className();
    files.put("pom.xml", filled("pom.xml"));
    files.put("src/main/java/" + source + ".java", filled("Checker.java.txt"));
    files.put("src/test/java/" + source + "Test.java", filled("CheckerTest.java.txt"));
    files.put(
        resources + "META-INF/services/" + Checker.class.getName(),
        name.packageName() + "." + name.className() + "\n");
    files.put(resources + name.id() + ".md", filled("page.md"));
    files.put("README.md", filled("README.md"));
    files.put(".gitignore", filled("gitignore.txt"));
    return files;
  }

  /** Writes the files into a folder that is missing or empty; nothing is ever overwritten. */
  void writeTo(Path folder) throws IOException {
    for (Map.Entry<String, String> entry : files().entrySet()) {
      Path file = folder.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, entry.getValue(), StandardOpenOption.CREATE_NEW);
    }
  }

  /** Whether a project can be written there: nothing is there yet, or an empty folder. */
  static boolean isFree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
      return !inside.iterator().hasNext();
    }
  }

  private String filled(String template) {
    return read(template)
        .replace("@id@", name.id())
        .replace("@title@", name.title())
        .replace("@package@", name.packageName())
        .replace("@class@", name.className())
        .replace("@version@", version);
  }

  private static String read(String template) {
    try (InputStream in = PluginProject.class.getResourceAsStream("plugin/" + template)) {
      if (in == null) {
        throw new IllegalStateException("no template 'plugin/" + template + "' in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
