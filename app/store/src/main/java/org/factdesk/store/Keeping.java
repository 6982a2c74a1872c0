package org.factdesk.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.factdesk.model.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Keeps versions while annotation files are saved: once a session and file what was there before,
 * then the newest content, which takes the place of the one before it until a few minutes have
 * passed. Any thread.
 */
final class Keeping {
  /** Versions of one file are so far apart at least, while nothing large happens. */
  static final Duration APART = Duration.ofMinutes(5);

  /** How long after a version the next, newer one takes its place at the earliest. */
  private static final Duration SETTLED = Duration.ofSeconds(10);

  /** Large files are packed more seldom: a second more for so many bytes. */
  private static final long BYTES_A_SECOND = 100_000;

  /** Files that are seen to in one go. */
  private static final int AT_ONCE = 200;

  /** The last of a disk's space is for work. */
  private static final long LEAST_FREE = 50L * 1024 * 1024;

  private final VersionFolder folder;
  private final Clock clock;
  private final String session = Ids.random();
  private final Map<Path, Kept> kept = new ConcurrentHashMap<>();

  /** What was saved last of each file: something else in it is the work of others. */
  private final Map<Path, FileState> last = new ConcurrentHashMap<>();

  private final Map<Path, FileState> saved = new LinkedHashMap<>();
  private final ConcurrentLinkedQueue<Path> raw = new ConcurrentLinkedQueue<>();
  private final AtomicInteger generation = new AtomicInteger();
  private final Skipped skipped;

  Keeping(VersionFolder folder, Clock clock, Skipped skipped) {
    this.folder = folder;
    this.clock = clock;
    this.skipped = skipped;
  }

  /** Told why something could not be kept. */
  interface Skipped {
    void skip(Path file, IOException why);
  }

  /**
   * What was kept of a file in this session.
   *
   * @param generation of large changes, before which the file's content was kept
   * @param newest the version that the next one takes the place of; null where it is to stay
   * @param begun when the stretch began that the newest stands for
   * @param due when the next one may be written
   */
  private record Kept(
      int generation, @Nullable Path newest, FileState state, Instant begun, Instant due) {}

  /** Keeps the content of each file that is saved from now on as it was before that. */
  void beforeLargeChange() {
    generation.incrementAndGet();
  }

  /**
   * Told before a file is saved anew: keeps what it holds now, where that is wanted.
   *
   * @param state what the file holds now
   */
  void before(Path file, FileState state) {
    int now = generation.get();
    Kept known = kept.get(file);
    FileState ours = last.get(file);
    boolean ofOthers = ours != null && !ours.sameContent(state);
    if (known != null && known.generation() == now && !ofOthers) {
      return;
    }
    if (known == null || known.newest() == null || !known.state().sameContent(state)) {
      keepOld(file, state);
    }
    // A newest version that holds this very content stays from now on.
    kept.put(file, new Kept(now, null, state, Instant.EPOCH, Instant.EPOCH));
  }

  /** A second name for the old content takes no time: the save gives its own to the new one. */
  private void keepOld(Path file, FileState state) {
    if (!Files.exists(file)) {
      return;
    }
    try {
      if (state.size() > VersionFile.MAXIMUM_BYTES) {
        throw new FileSystemException(file.toString(), null, "it is too large");
      }
      Path version = free(folder.made(file), state, false);
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        try {
          Files.createLink(version, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
          // Some file systems know one name a file only.
          Files.copy(file, version);
        }
      } else {
        Files.copy(file, version);
      }
      raw.add(version);
    } catch (IOException e) {
      skipped.skip(file, e);
    }
  }

  /** Told after a file was saved. */
  void saved(Path file, FileState state) {
    last.put(file, state);
    synchronized (saved) {
      saved.put(file, state);
    }
  }

  /**
   * Keeps what was saved. Reads and writes files; bounded work.
   *
   * @param all whether it is time or not: nothing follows
   */
  void keep(boolean all) {
    if (!hasRoom()) {
      return;
    }
    for (int i = 0; i < AT_ONCE && !raw.isEmpty() && !isStopped(); i++) {
      Path version = raw.poll();
      if (version != null) {
        pack(version);
      }
    }
    for (Map.Entry<Path, FileState> one : due(all).entrySet()) {
      if (isStopped()) {
        return;
      }
      keepNewest(one.getKey(), one.getValue());
    }
  }

  /** The workspace has been closed: nothing is to be written into it any more. */
  private static boolean isStopped() {
    return Thread.currentThread().isInterrupted();
  }

  private boolean hasRoom() {
    try {
      return Files.getFileStore(folder.root()).getUsableSpace() > LEAST_FREE;
    } catch (IOException e) {
      skipped.skip(folder.root(), e);
      return false;
    }
  }

  private Map<Path, FileState> due(boolean all) {
    Instant now = clock.instant();
    Map<Path, FileState> due = new LinkedHashMap<>();
    synchronized (saved) {
      for (Map.Entry<Path, FileState> one : saved.entrySet()) {
        Kept known = kept.get(one.getKey());
        if (due.size() < AT_ONCE && (all || known == null || !now.isBefore(known.due()))) {
          due.put(one.getKey(), one.getValue());
        }
      }
      due.keySet().forEach(saved::remove);
    }
    return due;
  }

  /** Compresses a version that is not yet; lets it go where the one beside it holds the same. */
  void pack(Path version) {
    try {
      byte[] bytes = VersionFile.read(version);
      FileState state = FileState.of(Files.getLastModifiedTime(version), bytes);
      Path into = parent(version);
      Optional<VersionName> name = VersionName.of(version);
      if (name.isPresent() && !hasAlready(folder.versions(into), version, state)) {
        VersionFile.write(name.get().asPacked().in(into), bytes);
      }
      Files.deleteIfExists(version);
    } catch (NoSuchFileException e) {
      // Another window was quicker.
      return;
    } catch (IOException e) {
      skipped.skip(version, e);
    }
  }

  /** Whether the version before this one, or after it, holds the same. */
  private static boolean hasAlready(List<Path> versions, Path version, FileState state)
      throws IOException {
    int at = versions.indexOf(version);
    for (int near : new int[] {at - 1, at + 1}) {
      if (near >= 0
          && near < versions.size()
          && VersionFile.holds(versions.get(near), state.checksum(), state.size())) {
        return true;
      }
    }
    return false;
  }

  private void keepNewest(Path file, FileState state) {
    try {
      Instant now = clock.instant();
      Kept known = kept.getOrDefault(file, new Kept(generation.get(), null, state, now, now));
      boolean stays = known.newest() == null || !now.isBefore(known.begun().plus(APART));
      Optional<Path> last = there(file, state);
      Optional<Path> version = last.isPresent() ? last : written(file, state);
      if (version.isEmpty()) {
        return;
      }
      boolean same = version.get().equals(known.newest());
      if (!stays && known.newest() != null && !same) {
        Files.deleteIfExists(known.newest());
      }
      Instant due = now.plus(SETTLED).plusSeconds(state.size() / BYTES_A_SECOND);
      // What somebody else kept, or what there was before, is not to make place.
      Path newest = same || last.isEmpty() ? version.get() : null;
      Kept next = new Kept(known.generation(), newest, state, stays ? now : known.begun(), due);
      // Where a large change came meanwhile, the version stays.
      kept.compute(file, (key, is) -> is == null || is.equals(known) ? next : is);
      thin(folder.versions(parent(version.get())), now);
    } catch (IOException e) {
      skipped.skip(file, e);
    }
  }

  /** The newest version, where it holds what was saved. */
  private Optional<Path> there(Path file, FileState state) throws IOException {
    List<Path> versions = folder.versions(folder.of(file));
    if (versions.isEmpty()) {
      return Optional.empty();
    }
    Path last = versions.get(versions.size() - 1);
    return VersionFile.holds(last, state.checksum(), state.size())
        ? Optional.of(last)
        : Optional.empty();
  }

  /** A new version of what was saved; empty where the file is another by now. */
  private Optional<Path> written(Path file, FileState state) throws IOException {
    if (state.size() > VersionFile.MAXIMUM_BYTES
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    if (!FileState.of(state.changed(), bytes).sameContent(state)) {
      return Optional.empty();
    }
    Path version = free(folder.made(file), state, true);
    VersionFile.write(version, bytes);
    return Optional.of(version);
  }

  /** Lets some versions of one file go; the newest always stays. */
  static void thin(List<Path> versions, Instant now) throws IOException {
    List<Instant> times =
        versions.stream().map(one -> VersionName.of(one).orElseThrow().at()).toList();
    for (int place : Thinning.dropped(times, now)) {
      Files.deleteIfExists(versions.get(place));
    }
  }

  /**
   * The name of a version; contents that were written in the same moment get names of their own.
   */
  private Path free(Path into, FileState state, boolean packed) {
    Instant written = state.changed().toInstant();
    Instant now = clock.instant();
    VersionName name = new VersionName(written.isAfter(now) ? now : written, session, packed);
    while (Files.exists(name.in(into), LinkOption.NOFOLLOW_LINKS)) {
      name = new VersionName(name.at().plusMillis(1), session, packed);
    }
    return name.in(into);
  }

  private static Path parent(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a version's folder");
  }
}
