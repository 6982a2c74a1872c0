package org.factdesk.desktop.keys;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.swing.KeyStroke;
import org.factdesk.desktop.actions.Keymap;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Problem;

/**
 * The file in which the person's own keys are kept: a line a command, {@code find=ctrl F, F3}. What
 * stands there and is no key is left alone and named. Any thread; waits for the disk.
 */
public final class KeyFile {
  private static final Texts TEXTS = Texts.of(KeyFile.class);

  private final Path file;

  public KeyFile(Path file) {
    this.file = file;
  }

  /** What the file says, and what in it says nothing. */
  public record Content(Keymap keymap, List<Problem> problems) {
    public Content {
      problems = List.copyOf(problems);
    }
  }

  /** The person's keys; those the commands come with where there is no file. */
  public Content read() {
    if (!Files.exists(file)) {
      return new Content(Keymap.SHIPPED, List.of());
    }
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      return new Content(Keymap.SHIPPED, List.of(problem(TEXTS.get("file.unreadable", e))));
    }
    return content(lines);
  }

  private Content content(Properties lines) {
    Map<String, List<KeyStroke>> own = new TreeMap<>();
    List<String> bad = new ArrayList<>();
    for (String command : new TreeSet<>(lines.stringPropertyNames())) {
      Optional<List<KeyStroke>> keys = KeyText.read(lines.getProperty(command));
      keys.ifPresent(read -> own.put(command, read));
      if (keys.isEmpty()) {
        bad.add(command + "=" + lines.getProperty(command));
      }
    }
    List<Problem> problems =
        bad.isEmpty() ? List.of() : List.of(problem(TEXTS.get("file.bad", words(bad))));
    return new Content(new Keymap(own), problems);
  }

  /**
   * Names the commands in the file that nobody knows. Those of another scheme's layers are not
   * among them: they wait until that scheme is used again.
   */
  public List<Problem> unknown(Keymap keymap, Set<String> commands) {
    List<String> unknown =
        keymap.own().keySet().stream()
            .filter(id -> !commands.contains(id) && !id.startsWith("mark-"))
            .sorted()
            .toList();
    return unknown.isEmpty()
        ? List.of()
        : List.of(problem(TEXTS.get("file.unknown", words(unknown))));
  }

  /** Writes the file whole, or leaves the old one; gives what went wrong. */
  public List<Problem> write(Keymap keymap) {
    String text =
        new TreeMap<>(keymap.own())
            .entrySet().stream()
                .map(entry -> escaped(entry.getKey()) + "=" + KeyText.of(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path next = Files.createTempFile(folder, "keys", ".tmp");
      Files.writeString(next, text, StandardCharsets.UTF_8);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
      return List.of();
    } catch (IOException e) {
      return List.of(problem(TEXTS.get("file.unwritable", e)));
    }
  }

  private static String escaped(String id) {
    return id.replaceAll("([\\\\ =:#!])", "\\\\$1");
  }

  private Problem problem(String message) {
    return new Problem(file.toString(), message);
  }

  private static String words(List<String> names) {
    return names.stream().limit(5).collect(Collectors.joining(", "))
        + (names.size() > 5 ? " …" : "");
  }
}
