package org.factdesk.desktop.opening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folders that were open lately.
 *
 * @param folders the last one first
 */
public record Recent(List<Path> folders) {
  private static final int MOST = 8;

  public Recent {
    folders = List.copyOf(folders);
  }

  /** As {@link #text()} wrote it. */
  public static Recent of(String text) {
    return new Recent(text.lines().filter(line -> !line.isBlank()).map(Path::of).toList());
  }

  /** A folder a line. */
  public String text() {
    return folders.stream().map(Path::toString).collect(Collectors.joining("\n"));
  }

  /** With this one as the last that was opened. */
  public Recent with(Path folder) {
    List<Path> next = new ArrayList<>(folders);
    next.remove(folder);
    next.add(0, folder);
    return new Recent(next.subList(0, Math.min(MOST, next.size())));
  }

  /** The folder as it is called in a menu: its name and the folder that it is in. */
  public static String name(Path folder) {
    int names = folder.getNameCount();
    return names < 2
        ? folder.toString()
        : Stream.of(folder.getName(names - 2), folder.getName(names - 1))
            .map(Path::toString)
            .collect(Collectors.joining("/"));
  }
}
