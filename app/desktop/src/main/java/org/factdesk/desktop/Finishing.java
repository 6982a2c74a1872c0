package org.factdesk.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Annotation;
import org.factdesk.model.Scheme;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.Snapshot;

/**
 * Sets articles to done. While marks of the person lack what the scheme requires it refuses once,
 * selects the first of them and says so; asked again with nothing changed, it gives way. Event
 * thread only.
 */
final class Finishing {
  private static final Texts TEXTS = Texts.of(Finishing.class);

  private final Session session;
  private final Editing editing;
  private final Navigation navigation;
  private final Consumer<String> tell;

  /** Ids of the marks for which it refused last. */
  private List<String> refused = List.of();

  /**
   * @param tell says a sentence to the person
   */
  Finishing(Session session, Editing editing, Navigation navigation, Consumer<String> tell) {
    this.session = session;
    this.editing = editing;
    this.navigation = navigation;
    this.tell = tell;
  }

  /** Sets the shown article to done; gives whether it did. */
  boolean finish() {
    List<String> lacking = lacking(session.situation());
    if (lacking.isEmpty() || lacking.equals(refused)) {
      refused = List.of();
      editing.setState(WorkState.DONE);
      return true;
    }
    refused = lacking;
    navigation.select(lacking.get(0));
    tell.accept(TEXTS.get("not-done", lacking.size()));
    return false;
  }

  /** The person's own marks in the shown article that lack a required feature, in their order. */
  static List<String> lacking(Situation now) {
    Optional<Snapshot> snapshot = now.snapshot();
    return snapshot.isEmpty() || now.open().isEmpty()
        ? List.of()
        : now.open().get().set(snapshot.get().annotator()).annotations().stream()
            .filter(mark -> lacks(mark, snapshot.get().scheme()))
            .sorted()
            .map(Annotation::id)
            .toList();
  }

  private static boolean lacks(Annotation mark, Scheme scheme) {
    return scheme.layer(mark.layer()).stream()
        .flatMap(layer -> layer.features().stream())
        .filter(Scheme.Feature::required)
        .anyMatch(feature -> mark.features().getOrDefault(feature.name(), "").isEmpty());
  }
}
