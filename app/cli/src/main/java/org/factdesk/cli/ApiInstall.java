package org.factdesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the checker API and the test kit of this checkout into the user's local Maven repository, so
 * that plugin projects elsewhere build against them.
 *
 * @param home the checkout
 * @param dist what was built of it; a file there says that this build's API is installed
 * @param maven the command that runs Maven
 */
record ApiInstall(Path home, Path dist, String maven) {
  private static final Pattern INSTALLED =
      Pattern.compile("Installing .* to (.*factdesk-checker-testkit-[^/\\\\]*\\.jar)");
  private static final Pattern ERROR = Pattern.compile("(?m)^\\[ERROR] +(\\S.*)$");

  static ApiInstall of(Path home, Path dist) {
    return new ApiInstall(home, dist, "mvn");
  }

  /** Whether this build's API was installed and is still there. */
  boolean isDone() {
    try {
      return Files.exists(Path.of(Files.readString(marker()).strip()));
    } catch (IOException | java.nio.file.InvalidPathException e) { // never installed
      return false;
    }
  }

  private Path marker() {
    return dist.resolve("api-installed");
  }

  private Path log() {
    return dist.resolveSibling("install-api.log");
  }

  /**
   * Runs Maven and waits for it, some ten seconds.
   *
   * @return what went wrong, one sentence; empty when all went well
   */
  Optional<String> run() {
    if (!Files.exists(home.resolve("pom.xml"))) {
      return Optional.of(home + " is no checkout of Factdesk; run ./factdesk in a clone of it");
    }
    try {
      Files.createDirectories(log().toAbsolutePath().getParent());
      int code = process().waitFor();
      String said = Files.readString(log(), StandardCharsets.UTF_8);
      Matcher jar = INSTALLED.matcher(said);
      if (code != 0 || !jar.find()) {
        return Optional.of(reason(said, code) + "; all that Maven said is in " + log());
      }
      Files.createDirectories(dist);
      Files.writeString(marker(), jar.group(1) + "\n");
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          "Maven did not run (" + e.getMessage() + "); install it, such as with apt-get");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while Maven ran");
    }
  }

  /**
   * The sources go with the jars, so that editors show an author what is written about each type.
   */
  private Process process() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                maven,
                "-B",
                "-Dquick",
                "-Dmaven.test.skip=true",
                "-pl",
                "app/checker-testkit",
                "-am",
                "source:jar-no-fork",
                "install"));
    builder.directory(home.toFile()).redirectErrorStream(true).redirectOutput(log().toFile());
    builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private static String reason(String said, int code) {
    Matcher error = ERROR.matcher(said);
    return error.find() ? error.group(1) : "Maven ended with code " + code;
  }
}
