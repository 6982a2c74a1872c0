package org.factdesk.engine;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.engine.FactsChunk.Taken;
import org.factdesk.model.Article;
import org.jspecify.annotations.Nullable;

/** What an earlier session took out of articles, unpacked when first asked for. Any thread. */
final class Remembered {
  static final Remembered NOTHING = new Remembered(Map.of());

  private static final System.Logger LOG = System.getLogger(Remembered.class.getName());

  private final Map<String, Slot> byHash;

  private record Slot(Chunk chunk, int index) {}

  private Remembered(Map<String, Slot> byHash) {
    this.byHash = byHash;
  }

  /**
   * @throws RuntimeException where the bytes do not begin as such a file does
   */
  static Remembered of(WireReader in, String key, ClassLoader classes) {
    if (!in.text().equals(key)) {
      throw new IllegalArgumentException("it is another file");
    }
    Map<String, Slot> byHash = new HashMap<>();
    while (!in.isAtEnd()) {
      FactsChunk packed = FactsChunk.from(in);
      Chunk chunk = new Chunk(packed, classes);
      for (int i = 0; i < packed.hashes().size(); i++) {
        byHash.put(packed.hashes().get(i), new Slot(chunk, i));
      }
    }
    return new Remembered(byHash);
  }

  boolean isEmpty() {
    return byHash.isEmpty();
  }

  /** What was taken out of the very same article; null where that is not known. */
  @Nullable Taken about(Article seen) {
    Slot slot = byHash.isEmpty() ? null : byHash.get(FactsChunk.hash(seen));
    if (slot == null) {
      return null;
    }
    List<Taken> all = slot.chunk.all();
    return all.isEmpty() ? null : all.get(slot.index);
  }

  /** Some articles that were packed together. */
  private static final class Chunk {
    private final ClassLoader classes;
    private @Nullable FactsChunk packed;
    private List<Taken> all = new ArrayList<>();

    Chunk(FactsChunk packed, ClassLoader classes) {
      this.packed = packed;
      this.classes = classes;
    }

    /** Empty where they cannot be unpacked. */
    synchronized List<Taken> all() {
      FactsChunk bytes = packed;
      if (bytes != null) {
        packed = null;
        try {
          all = bytes.unpacked(classes);
        } catch (IOException | RuntimeException | LinkageError e) {
          LOG.log(Level.DEBUG, "facts of an earlier session are ignored: " + e);
        }
      }
      return all;
    }
  }
}
