package org.factdesk.desktop.help;

import static java.util.Map.entry;

import java.awt.Component;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which section of the manual is about the pane that somebody is in. */
public final class Topics {
  private static final String DESKTOP = "org.factdesk.desktop.";

  /** Names of sections, which are the same in every language, by the package of the pane. */
  private static final Map<String, String> SECTIONS =
      Map.ofEntries(
          entry("actions", "be-done"),
          entry("article", "read"),
          entry("beside", "side-by-side"),
          entry("bulk", "many-marks"),
          entry("exporting", "exporting"),
          entry("findings", "findings"),
          entry("help", "help"),
          entry("history", "history"),
          entry("inspector", "mark"),
          entry("keys", "commands-and-keys"),
          entry("linking", "link"),
          entry("links", "link"),
          entry("list", "the-list"),
          entry("marking", "mark"),
          entry("palette", "commands-and-keys"),
          entry("passages", "shared-passages"),
          entry("plugins", "plugins"),
          entry("scheme", "schemes"),
          entry("search", "finding-things"),
          entry("status", "be-done"),
          entry("timeline", "timeline"));

  private Topics() {}

  /** The section to turn to; that for reading where the pane is none of ours. */
  public static String of(@Nullable Component focused) {
    for (Component at = focused; at != null; at = at.getParent()) {
      String home = at.getClass().getPackageName();
      String feature = home.startsWith(DESKTOP) ? home.substring(DESKTOP.length()) : "";
      if (!feature.isEmpty() && !feature.equals("look") && !feature.equals("typeset")) {
        // A pane that is not listed may still have its name in a heading.
        return SECTIONS.getOrDefault(feature, feature);
      }
    }
    return "read";
  }

  /** The sections that panes turn to. */
  static Map<String, String> sections() {
    return SECTIONS;
  }
}
