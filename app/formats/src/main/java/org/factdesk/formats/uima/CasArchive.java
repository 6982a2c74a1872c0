package org.factdesk.formats.uima;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * A zip as INCEpTION exports it: CAS files with their type system. Nothing of it is unpacked to the
 * disk, no entry is read beyond what a real one has, and entries that lead out of it are refused.
 */
final class CasArchive implements Closeable {
  private static final int MOST_ENTRIES = 100_000;
  private static final long LONGEST = 512L << 20;
  private static final long SUSPICIOUS_RATIO = 500;

  private final ZipFile zip;
  private final String name;
  private final String extension;
  private final Consumer<Trouble> troubles;
  private final Deque<ZipEntry> waiting;
  private final List<? extends ZipEntry> entries;
  private @Nullable TypeSystem types;

  CasArchive(Path path, String name, String extension, Consumer<Trouble> troubles)
      throws IOException {
    this.zip = new ZipFile(path.toFile());
    this.name = name;
    this.extension = extension;
    this.troubles = troubles;
    if (zip.size() > MOST_ENTRIES) {
      zip.close();
      throw new IOException("it has more than " + MOST_ENTRIES + " entries");
    }
    List<? extends ZipEntry> all = Collections.list(zip.entries());
    entries = all.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
    waiting = new ArrayDeque<>();
    entries.stream().filter(one -> one.getName().endsWith(extension)).forEach(waiting::add);
  }

  /** The next CAS file; null after the last. */
  @Nullable CasFile next() {
    while (true) {
      ZipEntry entry = waiting.poll();
      if (entry == null) {
        return null;
      }
      if (leadsOut(entry.getName())) {
        troubles.accept(new Trouble(name, 0, "an entry leads out of it", entry.getName()));
      } else {
        return new CasFile(
            name + "/" + entry.getName(),
            FileNames.article(entry.getName(), extension),
            () -> open(entry),
            this::types);
      }
    }
  }

  private static boolean leadsOut(String entry) {
    return entry.startsWith("/")
        || entry.indexOf('\\') >= 0
        || entry.indexOf(':') >= 0
        || Arrays.asList(entry.split("/", -1)).contains("..");
  }

  private InputStream open(ZipEntry entry) throws IOException {
    long packed = Math.max(1, entry.getCompressedSize());
    if (entry.getSize() > LONGEST
        || entry.getSize() > 1 << 20 && entry.getSize() / packed > SUSPICIOUS_RATIO) {
      throw new IOException("it would unpack to " + entry.getSize() + " bytes");
    }
    return new Bounded(zip.getInputStream(entry));
  }

  private TypeSystem types() throws IOException {
    if (types != null) {
      return types;
    }
    TypeSystem all = new TypeSystem();
    for (ZipEntry entry : entries) {
      if (entry.getName().endsWith(".xml")) {
        TypeSystemFiles.add(() -> open(entry), name + "/" + entry.getName(), all, troubles);
      }
    }
    types = all;
    return all;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Ends an entry that is longer than it says. */
  private static final class Bounded extends FilterInputStream {
    private long left = LONGEST;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return count(super.read(), 1);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      return count(read, read);
    }

    private int count(int result, int read) throws IOException {
      left -= Math.max(0, read);
      if (left < 0) {
        throw new IOException("it unpacks to more than " + LONGEST + " bytes");
      }
      return result;
    }
  }
}
