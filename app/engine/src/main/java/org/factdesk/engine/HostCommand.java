package org.factdesk.engine;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.checker.Checker;
import org.factdesk.model.Article;
import org.factdesk.text.Words;
import org.factdesk.timex.Timex;

/**
 * How a plugin's process is started: with the Java that runs Factdesk, and as little as it needs.
 */
final class HostCommand {
  /** Variables of the environment that would change the options below. */
  static final List<String> OVERRULED =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private HostCommand() {}

  /**
   * The command and its arguments.
   *
   * @param megabytes the most memory for the plugin's objects
   */
  static List<String> with(int megabytes) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-Xmx" + megabytes + "m",
        "-XX:MaxMetaspaceSize=" + megabytes + "m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+DisplayVMOutputToStderr", // standard output is for answers
        "-XX:+SuppressFatalErrorMessage",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:-UsePerfData",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-cp",
        classPath(),
        PluginHost.class.getName());
  }

  /** Where the classes are that a plugin may see, and those that call it. */
  private static String classPath() {
    return Stream.of(Article.class, Words.class, Timex.class, Checker.class, PluginHost.class)
        .map(HostCommand::placeOf)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String placeOf(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL place = source == null ? null : source.getLocation();
    if (place == null) {
      throw ChildFailure.of("its process could not be started: no jar holds " + type.getName());
    }
    try {
      return Path.of(place.toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not the place of a jar: " + place, e);
    }
  }
}
