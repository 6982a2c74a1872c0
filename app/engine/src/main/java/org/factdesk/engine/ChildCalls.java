package org.factdesk.engine;

import java.util.List;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;

/**
 * The calls of one checker that runs in a plugin's processes.
 *
 * @param checker which of the plugin's checkers
 */
record ChildCalls(PluginProcesses processes, int checker, Limits limits) {
  List<Finding> check(Article article, Options options) {
    byte[] message = Ask.CHECK.about(checker, article, options);
    return processes.ask(message, limits.callTimeFor(article), ChildCalls::findings);
  }

  List<Mention<OpaqueFact>> extract(Article article, Options options) {
    byte[] message = Ask.EXTRACT.about(checker, article, options);
    return processes.ask(message, limits.callTimeFor(article), in -> in.list(() -> mention(in)));
  }

  List<Finding> compare(FactGroup<OpaqueFact> group, Options options) {
    byte[] message = Ask.compare(checker, group, options);
    return processes.ask(message, limits.callTimeFor(group.mentions()), ChildCalls::findings);
  }

  private static List<Finding> findings(WireReader in) {
    return in.list(() -> FindingWire.finding(in));
  }

  private static Mention<OpaqueFact> mention(WireReader in) {
    return new Mention<>(in.text(), ArticleWire.place(in), new OpaqueFact(in.text()));
  }
}
