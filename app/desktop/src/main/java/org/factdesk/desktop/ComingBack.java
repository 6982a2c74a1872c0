package org.factdesk.desktop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.article.Visit;

/**
 * Where the person was in a workspace, from one time to the next: the article, the selected mark,
 * the place in each of the articles visited lately, what the list shows. Event thread only.
 */
final class ComingBack {
  private static final String ARTICLE = "article";
  private static final String MARK = "mark";
  private static final String PLACE = "place.";
  private static final String FILTER = "list.filter";
  private static final String ORDER = "list.order";

  /** Places in so many articles are remembered. */
  static final int MOST = 200;

  private final Bench bench;
  private final Visited visited;
  private Optional<Settings> here = Optional.empty();

  ComingBack(Bench bench, Visited visited) {
    this.bench = bench;
    this.visited = visited;
  }

  /** The article that was shown last in the workspace. */
  static Optional<String> article(Settings workspace) {
    return workspace.get(ARTICLE);
  }

  /** Goes to the workspace, before it is shown; remembers the one that is left. */
  void enter(Settings workspace) {
    leave();
    bench.session().leave();
    here = Optional.of(workspace);
    Map<String, Visit> places = places(workspace);
    bench.halves().inHand().recall(places);
    bench.halves().aside().recall(places);
    bench.list().restore(workspace.get(FILTER).orElse(""), workspace.get(ORDER).orElse(""));
  }

  /** The mark that was selected, once its article is shown again. */
  void entered() {
    Situation now = bench.session().situation();
    here.filter(settings -> settings.get(ARTICLE).equals(now.article()))
        .flatMap(settings -> settings.get(MARK))
        .filter(mark -> now.open().flatMap(open -> open.annotation(mark)).isPresent())
        .ifPresent(mark -> bench.session().change(then -> then.withMark(Optional.of(mark))));
  }

  /** Remembers where the person is in the workspace, which is open still. */
  void leave() {
    here.ifPresent(
        settings -> {
          note(settings, bench.session().situation());
          visited.save(settings);
        });
  }

  private void note(Settings settings, Situation now) {
    String path = settings.get("workspace").orElse("");
    settings.clear();
    settings.set("workspace", path);
    now.article().ifPresent(id -> settings.set(ARTICLE, id));
    now.mark().ifPresent(id -> settings.set(MARK, id));
    settings.set(FILTER, bench.list().filter());
    settings.set(ORDER, bench.list().order());
    Map<String, Visit> places = new LinkedHashMap<>(bench.halves().aside().visits());
    bench
        .halves()
        .inHand()
        .visits()
        .forEach(
            (id, visit) -> {
              places.remove(id);
              places.put(id, visit);
            });
    List<String> ids = new ArrayList<>(places.keySet());
    for (int i = 0; i < Math.min(MOST, ids.size()); i++) {
      String id = ids.get(ids.size() - 1 - i);
      int at = i;
      Optional.ofNullable(places.get(id))
          .ifPresent(visit -> settings.set(PLACE + at, visit.text() + " / " + id));
    }
  }

  /** The one that was visited last comes last. */
  private static Map<String, Visit> places(Settings settings) {
    Map<String, Visit> places = new LinkedHashMap<>();
    for (int i = MOST - 1; i >= 0; i--) {
      String[] parts = settings.get(PLACE + i).orElse("").split(" / ", 2);
      if (parts.length == 2) {
        Visit.of(parts[0]).ifPresent(visit -> places.put(parts[1], visit));
      }
    }
    return places;
  }
}
