package org.factdesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.engine.Plugin;
import org.factdesk.store.CheckerConfig;

/** The reference in Markdown: a page for each checker, and an index of them. */
final class CheckerPages {
  /** The first line of each page, by which a later run knows its own. */
  private static final String FIRST_LINE = "<!-- Written by 'factdesk plugins docs'. -->";

  private CheckerPages() {}

  private record Listed(Plugin plugin, CheckerDescription checker) {}

  /**
   * All pages by file name; the same plugins and settings give the same text.
   *
   * @param settings what the workspace says, by checker id
   */
  static Map<String, String> of(List<Plugin> plugins, Map<String, CheckerConfig> settings) {
    List<Listed> all =
        plugins.stream()
            .flatMap(plugin -> plugin.checkers().stream().map(one -> new Listed(plugin, one)))
            .sorted(Comparator.comparing(listed -> listed.checker.id()))
            .toList();
    Map<String, String> pages = new TreeMap<>();
    for (Listed listed : all) {
      CheckerConfig here = settings.getOrDefault(listed.checker.id(), CheckerConfig.USUAL);
      String page = new CheckerPage(listed.plugin, listed.checker, here).text();
      pages.put(listed.checker.id() + ".md", FIRST_LINE + "\n" + page);
    }
    pages.put("index.md", FIRST_LINE + "\n" + index(all, plugins));
    return pages;
  }

  /** Whether an earlier run wrote this file. */
  static boolean isOne(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] wanted = FIRST_LINE.getBytes(StandardCharsets.UTF_8);
      return java.util.Arrays.equals(in.readNBytes(wanted.length), wanted);
    }
  }

  private static String index(List<Listed> all, List<Plugin> plugins) {
    StringBuilder text = new StringBuilder("# Checkers\n\n");
    text.append("| checker | id | plugin | finds |\n|---|---|---|---|\n");
    for (Listed listed : all) {
      CheckerDescription checker = listed.checker;
      String kinds =
          String.join(", ", checker.kinds().stream().map(kind -> "`" + kind.id() + "`").toList());
      text.append(
          "| [%s](%s.md) | `%s` | %s | %s |\n"
              .formatted(
                  Markdown.cell(checker.name()),
                  checker.id(),
                  checker.id(),
                  Markdown.cell(plugin(listed.plugin)),
                  kinds));
    }
    List<Plugin> failed =
        sorted(plugins.stream().filter(plugin -> plugin.failure().isPresent())).toList();
    if (!failed.isEmpty()) {
      text.append("\n## Not loaded, or only in part\n\n");
      failed.forEach(plugin -> text.append("* ").append(failure(plugin)).append('\n'));
    }
    return text.toString();
  }

  private static Stream<Plugin> sorted(Stream<Plugin> plugins) {
    return plugins.sorted(
        Comparator.comparing(Plugin::id).thenComparing(plugin -> plugin.jar().toString()));
  }

  /** Name and version: "Date consistency 0.1.0". */
  static String plugin(Plugin plugin) {
    return (plugin.name() + " " + plugin.version()).strip();
  }

  /** The sentence without the folder of the jar, which differs from machine to machine. */
  private static String failure(Plugin plugin) {
    String jar = plugin.jar().getFileName().toString();
    return Markdown.line(plugin.failure().orElse("").replace(plugin.jar().toString(), jar));
  }
}
