package org.factdesk.engine;

import java.util.List;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;

/** What a plugin's process can be asked, first in each message. */
enum Ask {
  /** To make the plugin's checkers. */
  LOAD,
  /** What a checker finds in one article. */
  CHECK,
  /** What a checker takes out of one article. */
  EXTRACT,
  /** What a checker finds among facts. */
  COMPARE;

  /**
   * A message to {@link #LOAD}.
   *
   * @param wanted the classes of the checkers to make; empty for all that the jar names
   */
  static byte[] load(PluginManifest manifest, byte[] jar, Limits limits, List<String> wanted) {
    WireWriter out = LOAD.message();
    out.text(manifest.jar().toString()).bytes(jar);
    out.number(limits.findingsPerCall()).wide(limits.callTime().toNanos());
    out.list(wanted, out::text);
    return out.toBytes();
  }

  /** For {@link #CHECK} and {@link #EXTRACT}. */
  byte[] about(int checker, Article article, Options options) {
    WireWriter out = message().number(checker);
    ArticleWire.put(out, options);
    ArticleWire.put(out, article);
    return out.toBytes();
  }

  static byte[] compare(int checker, FactGroup<OpaqueFact> group, Options options) {
    WireWriter out = COMPARE.message().number(checker);
    ArticleWire.put(out, options);
    out.text(group.key());
    out.list(group.mentions(), mention -> put(out, mention));
    return out.toBytes();
  }

  private static void put(WireWriter out, Mention<OpaqueFact> mention) {
    ArticleWire.put(out, mention.place());
    out.text(mention.fact().latin1());
  }

  private WireWriter message() {
    return WireWriter.unlimited().constant(this);
  }
}
