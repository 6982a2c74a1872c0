package org.factdesk.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How to open a workspace.
 *
 * @param folder the workspace
 * @param bundledPlugins folders with the plugins that every workspace has
 * @param annotator whose work is edited; empty: the workspace's own choice, else the user's name
 */
public record Opening(
    Path folder, List<Path> bundledPlugins, Optional<String> annotator, Clock clock) {
  public Opening {
    bundledPlugins = List.copyOf(bundledPlugins);
  }

  public static Opening of(Path folder) {
    return new Opening(folder, List.of(), Optional.empty(), Clock.systemUTC());
  }

  public Opening withBundledPlugins(List<Path> folders) {
    return new Opening(folder, folders, annotator, clock);
  }

  public Opening withAnnotator(String name) {
    return new Opening(folder, bundledPlugins, Optional.of(name), clock);
  }

  /**
   * The name as it stands in file names: lower case letters, digits, hyphens and underscores;
   * everything else becomes a hyphen.
   */
  static String annotatorName(String wanted) {
    String name =
        wanted.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}_]+", "-").replaceAll("^-|-$", "");
    return name.isEmpty() ? "annotator" : name;
  }
}
