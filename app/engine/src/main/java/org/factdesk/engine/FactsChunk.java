package org.factdesk.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.factdesk.checker.Fact;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.engine.Heard.Looked;
import org.factdesk.model.Article;
import org.factdesk.model.Place;

/**
 * What a checker took out of some articles, packed.
 *
 * @param hashes of the articles, in the order in which they are packed
 */
record FactsChunk(List<String> hashes, byte[] packed) {

  /** What was taken out of one article. */
  record Taken(List<Mention<?>> mentions, List<Finding> findings) {}

  /** The article as its checker sees it, shortened to what tells it from every other. */
  static String hash(Article seen) {
    WireWriter out = WireWriter.unlimited();
    ArticleWire.put(out, seen);
    return Hash.of(out.toBytes());
  }

  static FactsChunk of(List<Looked> known) throws IOException {
    WireWriter out = WireWriter.unlimited();
    Map<Object, Integer> numbers = new IdentityHashMap<>();
    List<Fact> facts = new ArrayList<>();
    for (Looked article : known) {
      out.list(
          article.mentions().all(),
          mention -> {
            out.text(mention.key());
            ArticleWire.put(out, mention.place());
            out.number(numbers.computeIfAbsent(mention.fact(), fact -> facts.size()));
            if (numbers.size() > facts.size()) {
              facts.add(mention.fact());
            }
          });
      out.list(article.findings(), found -> FindingWire.put(out, found.finding()));
    }
    out.bytes(written(facts));
    List<String> hashes = known.stream().map(article -> hash(article.seen())).toList();
    return new FactsChunk(hashes, packed(out.toBytes()));
  }

  private static byte[] written(List<Fact> facts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(facts.toArray(Fact[]::new));
    }
    return bytes.toByteArray();
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out =
        new GZIPOutputStream(packed) {
          {
            def.setLevel(Deflater.BEST_SPEED);
          }
        }) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  byte[] toBytes() {
    WireWriter out = WireWriter.unlimited();
    return out.list(hashes, out::text).bytes(packed).toBytes();
  }

  static FactsChunk from(WireReader in) {
    return new FactsChunk(in.list(in::text), in.bytes());
  }

  /**
   * What was taken out of each of the articles. Makes records of the plugin, so that it may run the
   * plugin's code.
   *
   * @throws IOException where the bytes are damaged or hold what does not belong there
   */
  List<Taken> unpacked(ClassLoader classes) throws IOException {
    byte[] bytes;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      bytes = in.readAllBytes(); // to the end, where the check sum is
    }
    WireReader in = new WireReader(bytes);
    List<List<Numbered>> mentions = new ArrayList<>();
    List<List<Finding>> findings = new ArrayList<>();
    for (int i = 0; i < hashes.size(); i++) {
      mentions.add(in.list(() -> new Numbered(in.text(), ArticleWire.place(in), in.number())));
      findings.add(in.list(() -> FindingWire.finding(in)));
    }
    Fact[] facts = PluginObjects.read(in.bytes(), classes);
    List<Taken> all = new ArrayList<>();
    for (int i = 0; i < hashes.size(); i++) {
      List<Mention<?>> made =
          mentions.get(i).stream().<Mention<?>>map(one -> one.with(facts)).toList();
      all.add(new Taken(made, findings.get(i)));
    }
    return all;
  }

  /** A mention before its fact is there. */
  private record Numbered(String key, Place place, int fact) {
    @SuppressWarnings({"unchecked", "rawtypes"}) // the type of the facts is the checker's
    Mention<?> with(Fact[] facts) {
      return new Mention(key, place, (Record) facts[fact]);
    }
  }
}
