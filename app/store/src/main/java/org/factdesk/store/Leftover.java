package org.factdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Ids;

/**
 * The temporary file of a save, by its name: {@code .<machine>-<process>-<random>.part}. It stays
 * behind where the program was stopped in the middle.
 */
final class Leftover {
  static final String ENDING = ".part";

  /** The older form of the name tells of no process. */
  private static final Pattern NAME =
      Pattern.compile("\\.(?:([0-9a-f]{8})-([0-9]{1,18})-)?[0-9A-Za-z]{14}\\.part");

  /** A process that cannot be asked whether it is alive has given up by then. */
  private static final Duration GIVEN_UP = Duration.ofSeconds(60);

  private Leftover() {}

  /** A name for a temporary file of this process. */
  static String nameNow() {
    return "." + Machine.id() + "-" + ProcessHandle.current().pid() + "-" + Ids.random() + ENDING;
  }

  /** Whether a file has the name of a temporary one. */
  static boolean isNamed(String fileName) {
    return fileName.endsWith(ENDING) && NAME.matcher(fileName).matches();
  }

  /** Whether nobody writes the file any more. Looks at the disk. */
  static boolean isAbandoned(Path file) throws IOException {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (Machine.id().equals(name.group(1))) {
      return ProcessHandle.of(Long.parseLong(name.group(2))).isEmpty();
    }
    Instant changed = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    return changed.plus(GIVEN_UP).isBefore(Instant.now());
  }
}
