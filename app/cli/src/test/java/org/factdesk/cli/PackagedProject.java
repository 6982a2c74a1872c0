package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * Does with a plugin project what {@code mvn package} does, without Maven and without its local
 * repository: compiles, runs the tests, packs. Also stands in for Maven where a shell runs it.
 */
final class PackagedProject {
  private static final Pattern ENTRY = Pattern.compile("<(Factdesk-[\\w-]+)>([^<]*)</");
  private static final Pattern FINAL_NAME = Pattern.compile("<finalName>([^<]*)</");
  private static final Pattern NAME = Pattern.compile("(?m)^  <name>([^<]*)</");
  private static final Pattern VERSION = Pattern.compile("(?m)^  <version>([^<]*)</");

  private final Path folder;
  private final Path classes;
  private final Path testClasses;

  private PackagedProject(Path folder) {
    this.folder = folder;
    this.classes = folder.resolve("target/classes");
    this.testClasses = folder.resolve("target/test-classes");
  }

  /** In a process of its own, as Maven is: the current folder is the project's. */
  public static void main(String[] args) throws IOException {
    assertThat(args).contains("package");
    TestExecutionSummary tests = of(Path.of("").toAbsolutePath()).tested();
    if (tests.getTotalFailureCount() > 0) {
      tests.printFailuresTo(new java.io.PrintWriter(System.err, true));
      System.exit(1);
    }
    of(Path.of("").toAbsolutePath()).packed();
  }

  /** Compiles the project. */
  static PackagedProject of(Path folder) throws IOException {
    PackagedProject project = new PackagedProject(folder);
    compile(folder.resolve("src/main/java"), project.classes, "");
    copy(folder.resolve("src/main/resources"), project.classes);
    compile(folder.resolve("src/test/java"), project.testClasses, project.classes.toString());
    return project;
  }

  private static void compile(Path sources, Path classes, String more) throws IOException {
    String path = System.getProperty("java.class.path") + java.io.File.pathSeparator + more;
    Stream<String> options =
        Stream.of("-d", classes.toString(), "-cp", path, "-proc:none", "--release", "17", "-Xlint");
    try (Stream<Path> files = Files.walk(sources)) {
      Stream<String> names =
          files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted();
      String[] all = Stream.concat(options, names).toArray(String[]::new);
      assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, all)).isZero();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** What its own tests say. */
  TestExecutionSummary tested() throws IOException {
    URL[] urls = {classes.toUri().toURL(), testClasses.toUri().toURL()};
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(urls, before)) {
      thread.setContextClassLoader(loader);
      LauncherDiscoveryRequest request =
          LauncherDiscoveryRequestBuilder.request()
              .selectors(selectClasspathRoots(Set.of(testClasses)))
              .build();
      SummaryGeneratingListener listener = new SummaryGeneratingListener();
      LauncherFactory.create().execute(request, listener);
      return listener.getSummary();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The jar, with the manifest that the project's pom.xml asks for. */
  Path packed() throws IOException {
    String pom = Files.readString(folder.resolve("pom.xml"));
    Path jar = folder.resolve("target/" + first(FINAL_NAME, pom) + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out, manifest(pom));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        zip.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }

  private static Manifest manifest(String pom) {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    Matcher entry = ENTRY.matcher(pom);
    while (entry.find()) {
      String value =
          entry
              .group(2)
              .replace("${project.name}", first(NAME, pom))
              .replace("${project.version}", first(VERSION, pom));
      manifest.getMainAttributes().putValue(entry.group(1), value);
    }
    return manifest;
  }

  private static String first(Pattern pattern, String pom) {
    Matcher matcher = pattern.matcher(pom);
    assertThat(matcher.find()).as("%s in pom.xml", List.of(pattern)).isTrue();
    return matcher.group(1);
  }
}
