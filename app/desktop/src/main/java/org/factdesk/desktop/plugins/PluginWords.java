package org.factdesk.desktop.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.engine.Plugin;

/** Says what a plugin is. */
final class PluginWords {
  private static final Texts TEXTS = Texts.of(PluginWords.class);

  private PluginWords() {}

  /** Such as "doubled-words 0.1". */
  static String idAndVersion(Plugin plugin) {
    return plugin.version().isEmpty() ? plugin.id() : plugin.id() + " " + plugin.version();
  }

  /** All that is known of it, from its id to its jar. */
  static String facts(Plugin plugin) {
    List<String> facts = new ArrayList<>();
    facts.add(idAndVersion(plugin));
    if (!plugin.apiVersion().isEmpty()) {
      facts.add(TEXTS.get("facts.api", plugin.apiVersion()));
    }
    facts.add(origin(plugin));
    facts.add(shortPath(plugin.jar()));
    // A line may end after a dot, not before it.
    return String.join("\u00a0· ", facts);
  }

  private static String origin(Plugin plugin) {
    if (plugin.trusted()) {
      return TEXTS.get("origin.bundled");
    }
    boolean runs = plugin.state() == Plugin.State.LOADED;
    return TEXTS.get(runs ? "origin.process" : "origin.workspace");
  }

  /** The jar's name and its folder's. */
  static String shortPath(Path jar) {
    int names = jar.getNameCount();
    return jar.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/');
  }

  /** Such as "date-consistency, reads claim and date". */
  static String facts(CheckerDescription checker) {
    List<String> layers = checker.layers();
    return TEXTS.get(
        "checker.reads", checker.id(), layers.isEmpty() ? TEXTS.get("the-text") : and(layers));
  }

  /** A key as a label: "most-days" as "Most days". */
  static String label(String key) {
    return Words.capital(key.replace('-', ' '));
  }

  /** A number as people write it: 3, 0.5. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  private static String and(List<String> all) {
    int last = all.size() - 1;
    return last == 0
        ? all.get(0)
        : TEXTS.get("and", String.join(", ", all.subList(0, last)), all.get(last));
  }
}
