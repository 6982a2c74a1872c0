package org.factdesk.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where work goes that cannot be written into its workspace: a place of the user's own, on another
 * disk than a workspace on a share or a stick.
 *
 * @param path the folder for all workspaces; it need not exist
 */
public record RescueFolder(Path path) {
  static final String ENDING = ".rescue";

  /**
   * The user's folder: the property {@code factdesk.rescue}, else the variable {@code
   * FACTDESK_RESCUE}, else where the system keeps a user's data.
   */
  public static RescueFolder usual() {
    Optional<String> said =
        Stream.of(System.getProperty("factdesk.rescue"), System.getenv("FACTDESK_RESCUE"))
            .filter(value -> value != null && !value.isEmpty())
            .findFirst();
    return new RescueFolder(said.map(Path::of).orElseGet(RescueFolder::ofTheSystem));
  }

  private static Path ofTheSystem() {
    String home = System.getProperty("user.home", ".");
    String system = System.getProperty("os.name", "");
    if (system.startsWith("Mac")) {
      return Path.of(home, "Library", "Application Support", "Factdesk", "rescue");
    }
    if (system.startsWith("Windows")) {
      String data = System.getenv("LOCALAPPDATA");
      return Path.of(data == null || data.isEmpty() ? home : data, "Factdesk", "rescue");
    }
    String data = System.getenv("XDG_DATA_HOME");
    return data == null || data.isEmpty()
        ? Path.of(home, ".local", "share", "factdesk", "rescue")
        : Path.of(data, "factdesk", "rescue");
  }

  /** The folder for one workspace. */
  Path of(Path workspace) {
    byte[] name =
        workspace.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
    return path.resolve(UUID.nameUUIDFromBytes(name).toString());
  }

  /** A copy that this process may write. */
  public Path fileNow(Path workspace) {
    return named(of(workspace));
  }

  /** A new name in a folder that tells of this process. */
  static Path named(Path folder) {
    String name = Leftover.nameNow();
    return folder.resolve(name.substring(1, name.length() - Leftover.ENDING.length()) + ENDING);
  }

  /** A name that belongs to no process any more. */
  static Path released(Path copy) {
    String name = copy.getFileName().toString();
    return copy.resolveSibling("00000000-0-" + name.substring(name.lastIndexOf('-') + 1));
  }
}
