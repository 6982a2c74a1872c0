package org.factdesk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Ids;

/**
 * Tells others that a workspace is open here, and who else has it open: a small file for each
 * window in {@code .factdesk/open}, written again and again while the window is open. Only says so;
 * nobody is kept from working. Any thread; reads and writes files. What cannot be written or read
 * is left out: nothing depends on it.
 */
public final class Presence {
  /** A window whose file is older is gone. */
  private static final Duration STALE = Duration.ofSeconds(60);

  private static final String FOLDER = "open";
  private static final int MAXIMUM_BYTES = 4096;
  private static final int MOST = 50;
  private static final int LONGEST = 40;

  /** Machine, process, and what tells windows of one process apart. */
  private static final Pattern NAME =
      Pattern.compile("([0-9a-f]{8})-([0-9]{1,18})-[0-9A-Za-z]{14}\\.json");

  private final Path root;
  private final boolean readOnly;
  private final Clock clock;
  private final String own =
      Machine.id() + "-" + ProcessHandle.current().pid() + "-" + Ids.random() + ".json";
  private Optional<Instant> since = Optional.empty();
  private boolean left;

  /**
   * @param readOnly whether nothing may be written into the workspace
   */
  Presence(Path root, boolean readOnly, Clock clock) {
    this.root = root;
    this.readOnly = readOnly;
    this.clock = clock;
  }

  /**
   * Somebody else who has the workspace open; foreign text, without hidden characters and short.
   *
   * @param who the annotator
   * @param host the machine's name
   */
  public record Other(String who, String host) implements Comparable<Other> {
    @Override
    public int compareTo(Other other) {
      int byWho = who.compareTo(other.who);
      return byWho != 0 ? byWho : host.compareTo(other.host);
    }
  }

  /**
   * Says that the workspace is open here; to be said again well within a minute.
   *
   * @return whether others can see it
   */
  public synchronized boolean announce(String annotator) {
    if (readOnly || left) {
      return false;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    since = since.or(() -> Optional.of(now));
    try {
      AtomicFile.write(HiddenFolder.made(root, FOLDER).resolve(own), json(annotator, now));
      return true;
    } catch (IOException e) {
      // Nobody sees this window then: changes are merged all the same.
      return false;
    }
  }

  private byte[] json(String annotator, Instant now) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.FACTORY.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("who", annotator);
      json.writeStringField("host", Names.shown(Machine.name()));
      json.writeNumberField("pid", ProcessHandle.current().pid());
      json.writeStringField("since", since.orElse(now).toString());
      json.writeStringField("at", now.toString());
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** Says no more that the workspace is open here. */
  public synchronized void leave() {
    left = true;
    if (since.isPresent()) {
      delete(HiddenFolder.of(root, FOLDER).resolve(own));
    }
  }

  /** Who else has the workspace open, sorted; clears away what windows that are gone left. */
  public synchronized List<Other> others() {
    Path folder = HiddenFolder.of(root, FOLDER);
    List<Other> others = new ArrayList<>();
    if (!Inside.reallyInside(root, folder)) {
      return others;
    }
    Instant now = now(folder);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (others.size() < MOST && !file.endsWith(own)) {
          other(file, now).ifPresent(others::add);
        }
      }
    } catch (IOException e) {
      // Nobody has had it open yet, or nobody may look.
      return others;
    }
    others.sort(null);
    return List.copyOf(others);
  }

  /** Now by the clock of the disk, which on a share is another machine's; to half a minute. */
  private Instant now(Path folder) {
    try {
      return Files.getLastModifiedTime(folder.resolve(own), LinkOption.NOFOLLOW_LINKS).toInstant();
    } catch (IOException e) {
      // This window has not said that it is here.
      return clock.instant();
    }
  }

  private Optional<Other> other(Path file, Instant now) {
    String name = file.getFileName().toString();
    Matcher parts = NAME.matcher(name);
    boolean part = Leftover.isNamed(name);
    if (!part && !parts.matches()) {
      return Optional.empty();
    }
    try {
      if (part ? Leftover.isAbandoned(file) : isGone(file, parts, now)) {
        delete(file);
        return Optional.empty();
      }
      return part ? Optional.empty() : read(file, name);
    } catch (IOException e) {
      // It was closed in this moment.
      return Optional.empty();
    }
  }

  private static boolean isGone(Path file, Matcher name, Instant now) throws IOException {
    Instant written = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    return Duration.between(written, now).abs().compareTo(STALE) > 0
        || name.group(1).equals(Machine.id())
            && ProcessHandle.of(Long.parseLong(name.group(2))).isEmpty();
  }

  private static Optional<Other> read(Path file, String name) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Optional<Map<String, Object>> fields =
        FileBytes.read(file, name, MAXIMUM_BYTES)
            .value()
            .flatMap(bytes -> Json.object(bytes, name).value());
    return fields.flatMap(
        found ->
            found.get("who") instanceof String who && found.get("host") instanceof String host
                ? Optional.of(new Other(brief(who), brief(host)))
                : Optional.empty());
  }

  private static String brief(String text) {
    return Names.shown(text.substring(0, Math.min(LONGEST, text.length())).strip());
  }

  private void delete(Path file) {
    if (readOnly) {
      return;
    }
    try {
      Disk.REAL.delete(file);
    } catch (IOException e) {
      // It is passed over when it is old, whether it is there or not.
      return;
    }
  }
}
