package org.factdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * Where a workspace's scheme is kept. A scheme that ships, and a file that could not be used, are
 * never written over: the first change makes a file of its own and names it in factdesk.json.
 */
final class SchemeStore {
  private static final String USUAL_FILE = "scheme.json";
  private static final int MAXIMUM_GUIDELINES = 1024 * 1024;

  private final Disk disk;
  private final Path root;
  private final Scheme read;

  /** The workspace's own file, as factdesk.json names it; null while there is none to write to. */
  private @Nullable String own;

  /** What the own file held when it was read or written last; null while it has none. */
  private volatile byte @Nullable [] known;

  private boolean isNamed;

  SchemeStore(Disk disk, Path root, Optional<String> named, Scheme read) {
    this.disk = disk;
    this.root = root;
    this.read = read;
    if (named.isPresent() && Templates.scheme(named.get()).isEmpty()) {
      adopt(named.get());
    }
  }

  /** Only a file that gave the scheme which is used is ours to write. */
  private void adopt(String name) {
    Optional<Path> file = Inside.resolve(root, name);
    if (file.isEmpty() || !Files.isRegularFile(file.get())) {
      return;
    }
    Read<byte[]> bytes = FileBytes.read(file.get(), Names.shown(name), SchemeFile.MAXIMUM_BYTES);
    Optional<Scheme> same =
        bytes.value().flatMap(now -> SchemeFile.parse(now, Names.shown(name)).value());
    if (same.filter(read::equals).isPresent()) {
      own = name;
      known = bytes.value().orElseThrow();
      isNamed = true;
    }
  }

  /** The file that the next change goes to, as factdesk.json will name it. */
  synchronized String file() {
    return own == null ? free() : own;
  }

  /** The file that factdesk.json names by our doing or before us; empty for one that ships. */
  synchronized Optional<String> own() {
    return isNamed ? Optional.ofNullable(own) : Optional.empty();
  }

  /** Writes the scheme; empty when it is safely on the disk and named. */
  synchronized Optional<Problem> save(Scheme scheme) {
    String name = file();
    Optional<Path> file = Inside.resolve(root, name);
    byte[] before = known;
    byte[] bytes = SchemeWriter.write(scheme);
    try {
      if (!Files.isDirectory(root)) {
        return refused(name, AnnotationFiles.GONE);
      }
      if (file.isEmpty()) {
        return refused(name, "leads out of the workspace; nothing was written");
      }
      if (before != null
          && Files.exists(file.get())
          && !Arrays.equals(before, Files.readAllBytes(file.get()))) {
        return refused(
            name,
            "was changed by somebody else since it was read; nothing was written over it: keep a"
                + " copy of it and open the workspace again");
      }
      AtomicFile.write(disk, file.get(), bytes);
    } catch (IOException e) {
      return refused(name, AnnotationFiles.unsaved(e));
    }
    own = name;
    known = bytes;
    if (!isNamed) {
      Optional<Problem> unnamed = ConfigFile.nameScheme(disk, root, name);
      isNamed = unnamed.isEmpty();
      return unnamed;
    }
    return Optional.empty();
  }

  /** The scheme as a rescue copy holds it; waits for no disk, also while a save hangs. */
  RescueFile.Entry rescued(Scheme scheme) {
    return new RescueFile.Entry("", "", -1, 0, bytes(), SchemeWriter.write(scheme));
  }

  /** What there is before the next change. */
  private byte[] bytes() {
    byte[] bytes = known;
    return bytes == null ? SchemeWriter.write(read) : bytes;
  }

  /** Puts a rescued scheme back, unless somebody changed it since; empty when that is done. */
  synchronized Optional<Problem> restore(RescueFile.Entry entry) {
    if (Arrays.equals(bytes(), entry.content())) {
      return Optional.empty();
    }
    Read<Scheme> scheme = SchemeFile.parse(entry.content(), Names.shown(file()));
    if (scheme.value().isEmpty()) {
      return Optional.of(scheme.problems().get(0));
    }
    return Arrays.equals(bytes(), entry.base())
        ? save(scheme.value().get())
        : refused(file(), "was changed since; the scheme that could not be saved was kept apart");
  }

  /** Whether the file holds just these bytes; none at all where it does not exist. */
  synchronized boolean stillIs(byte[] content) {
    return Arrays.equals(bytes(), content);
  }

  /** Writes a copy into the workspace; never over a file that is there. */
  Optional<Problem> saveCopy(Scheme scheme, String name) {
    Optional<Path> file = Inside.resolve(root, name);
    if (file.isEmpty() || file.get().equals(root)) {
      return refused(name, "is not in the workspace; give it a name such as schemes/own.json");
    }
    if (Files.exists(file.get(), LinkOption.NOFOLLOW_LINKS)) {
      return refused(name, "is there already; give it another name");
    }
    try {
      AtomicFile.write(disk, file.get(), SchemeWriter.write(scheme));
      return Optional.empty();
    } catch (IOException e) {
      return refused(name, AnnotationFiles.unsaved(e));
    }
  }

  /** The text that the scheme names as its guidelines; empty where it names none. */
  Read<String> guidelines(Scheme scheme) {
    String name = scheme.about().guidelines();
    String subject = Names.shown(name);
    if (name.isEmpty()) {
      return Read.of("");
    }
    Optional<Path> file = Inside.resolve(root, name);
    if (file.isEmpty()) {
      return Read.failed(subject, "is not in the workspace; copy the guidelines into it");
    }
    Read<byte[]> bytes = FileBytes.read(file.get(), subject, MAXIMUM_GUIDELINES);
    if (bytes.value().isEmpty()) {
      return Read.failed(bytes.problems());
    }
    try {
      return Read.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.value().get()))
              .toString());
    } catch (CharacterCodingException e) {
      return Read.failed(subject, "is not UTF-8; save it as UTF-8");
    }
  }

  private String free() {
    String name = USUAL_FILE;
    for (int i = 2; Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS); i++) {
      name = "scheme-" + i + ".json";
    }
    return name;
  }

  private static Optional<Problem> refused(String name, String why) {
    return Optional.of(new Problem(Names.shown(name), why));
  }
}
