package org.factdesk.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder in which plugin jars lie; it need not exist.
 *
 * @param trusted whether its plugins run in Factdesk's own process, as those do that ship with it
 */
public record PluginFolder(Path path, boolean trusted) {
  /** The folders that ship with Factdesk, which are trusted, then a workspace's own. */
  public static List<PluginFolder> all(List<Path> shipped, List<Path> workspaces) {
    return Stream.concat(
            shipped.stream().map(path -> new PluginFolder(path, true)),
            workspaces.stream().map(path -> new PluginFolder(path, false)))
        .toList();
  }
}
