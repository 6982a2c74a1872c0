package org.factdesk.desktop;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the window remembers from one start to the next: a small file in the user's own folder.
 * Losing it loses nothing but comfort, so trouble with it is only logged.
 */
final class Settings {
  private final Path file;
  private final Properties values = new Properties();

  private Settings(Path file) {
    this.file = file;
  }

  /** Reads the settings in this folder; none where there are none yet. */
  static Settings in(Path folder) {
    return read(folder.resolve("window.properties"));
  }

  /** Reads the settings in this file; none where there is no such file, or a damaged one. */
  static Settings read(Path file) {
    Settings settings = new Settings(file);
    if (Files.exists(settings.file)) {
      try (Reader reader = Files.newBufferedReader(settings.file)) {
        settings.values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        settings.values.clear();
        log().log(Level.WARNING, "cannot read " + settings.file + ", starting afresh: " + e);
      }
    }
    return settings;
  }

  /**
   * The user's folder for settings: the property {@code factdesk.config}, else the variable {@code
   * FACTDESK_CONFIG}, else where the system keeps such things.
   */
  static Path folder() {
    String home = System.getProperty("user.home", ".");
    String system = System.getProperty("os.name", "");
    Optional<Path> said =
        Stream.of(System.getProperty("factdesk.config"), System.getenv("FACTDESK_CONFIG"))
            .filter(value -> value != null && !value.isEmpty())
            .map(Path::of)
            .findFirst();
    if (said.isPresent()) {
      return said.get();
    }
    if (system.startsWith("Mac")) {
      return Path.of(home, "Library", "Application Support", "Factdesk");
    }
    String base = System.getenv(system.startsWith("Windows") ? "APPDATA" : "XDG_CONFIG_HOME");
    return base == null || base.isEmpty()
        ? Path.of(home, ".config", "factdesk")
        : Path.of(base, "factdesk");
  }

  /** A file beside that of the settings. */
  Path beside(String name) {
    return file.resolveSibling(name);
  }

  Optional<String> get(String key) {
    return Optional.ofNullable(values.getProperty(key));
  }

  /** The whole number under the key; the other one where there is none. */
  int number(String key, int otherwise) {
    return get(key)
        .filter(text -> text.matches("-?\\d{1,7}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  /** As {@link #number(String, int)}; the other one also where it is not within these bounds. */
  int number(String key, int otherwise, int least, int most) {
    int number = number(key, otherwise);
    return number < least || number > most ? otherwise : number;
  }

  /** Whether it is remembered as on. */
  boolean flag(String key) {
    return get(key).filter("true"::equals).isPresent();
  }

  void set(String key, String value) {
    values.setProperty(key, value);
  }

  void set(String key, boolean value) {
    set(key, String.valueOf(value));
  }

  /** Forgets everything. */
  void clear() {
    values.clear();
  }

  /** Writes the file whole, or leaves the old one. */
  void save() {
    try {
      Files.createDirectories(file.getParent());
      Path next = Files.createTempFile(file.getParent(), "window", ".tmp");
      try (Writer writer = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
        values.store(writer, "What the Factdesk window remembers");
      }
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      log().log(Level.WARNING, "cannot remember the window's settings: " + e);
    }
  }

  // Asked for when there is something to log: the first logger of a program is slow to come.
  private static Logger log() {
    return System.getLogger(Settings.class.getName());
  }
}
