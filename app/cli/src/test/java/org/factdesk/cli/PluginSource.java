package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.factdesk.checker.Checker;
import org.factdesk.formats.Format;
import org.factdesk.model.Article;

/** Makes a plugin jar out of source code, as an author elsewhere would. */
final class PluginSource {
  private PluginSource() {}

  /** A checker whose {@code check} has this body. */
  static String checker(String id, String body) {
    return """
        import java.util.List;
        import org.factdesk.checker.*;
        import org.factdesk.model.*;

        public class Made implements ArticleChecker {
          static final FindingKind KIND = new FindingKind("made", Severity.ERROR, "Made up.");

          public CheckerDescription description() {
            return CheckerDescription.of("%s", "Made").reports(KIND);
          }

          public List<Finding> check(Article article, Options options) {
            %s
          }
        }
        """
        .formatted(id, body);
  }

  /** Compiles the class and packs it. */
  static Path jar(Path jar, String id, String className, String source) throws IOException {
    return jar(jar, id, className, List.of(className), source);
  }

  /** Compiles a format and packs it. */
  static Path format(Path jar, String id, String className, String source) throws IOException {
    return jar(jar, id, className, Format.class, List.of(className), source);
  }

  /** Compiles the class, with those inside it, and packs them; these are the checkers. */
  static Path jar(Path jar, String id, String className, List<String> checkers, String source)
      throws IOException {
    return jar(jar, id, className, Checker.class, checkers, source);
  }

  private static Path jar(
      Path jar, String id, String className, Class<?> service, List<String> named, String source)
      throws IOException {
    Files.createDirectories(jar.getParent());
    Path work = Files.createDirectory(jar.resolveSibling(id + "-compiled"));
    Path file = work.resolve(className + ".java");
    Files.writeString(file, source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options = List.of("-d", work.toString(), "-cp", classPath(), "-proc:none");
      assertThat(
              compiler
                  .getTask(null, files, null, options, null, files.getJavaFileObjects(file))
                  .call())
          .isTrue();
    }
    pack(jar, id, service, named, work);
    return jar;
  }

  private static void pack(Path jar, String id, Class<?> service, List<String> named, Path work)
      throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Factdesk-Plugin-Id", id);
    attributes.putValue("Factdesk-Api-Version", "1.0");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out, manifest);
        Stream<Path> compiled = Files.list(work)) {
      zip.putNextEntry(new ZipEntry("META-INF/services/" + service.getName()));
      zip.write(String.join("\n", named).getBytes(StandardCharsets.UTF_8));
      for (Path path : compiled.filter(path -> path.toString().endsWith(".class")).toList()) {
        zip.putNextEntry(new ZipEntry(path.getFileName().toString()));
        zip.write(Files.readAllBytes(path));
      }
    }
  }

  private static String classPath() {
    return Stream.of(Checker.class, Article.class, Format.class)
        .map(type -> Path.of(location(type)).toString())
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  private static URI location(Class<?> type) {
    try {
      return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
