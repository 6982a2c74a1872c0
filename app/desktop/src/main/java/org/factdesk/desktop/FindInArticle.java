package org.factdesk.desktop;

import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.search.FindBar;
import org.factdesk.desktop.search.FindListener;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;
import org.factdesk.text.TextQuery;
import org.factdesk.text.TextQuery.End;
import org.factdesk.text.TextQuery.Found;

/** Finds words in the shown article and goes from one to the next. Event thread only. */
final class FindInArticle implements Feature, FindListener {
  private static final Texts TEXTS = Texts.of(FindBar.class);
  private static final int MOST = 10_000;
  private static final int LONGEST_TAKEN = 60;

  private final Bench bench;
  private final FindBar bar = new FindBar(this);
  private List<Span> places = List.of();
  private String article = "";
  private boolean open;
  private boolean sought;
  private int origin;
  private long searches;

  FindInArticle(Bench bench) {
    this.bench = bench;
    bench.toolBar().addTrailing(bar);
    Settings settings = bench.settings();
    bar.use(
        new TextQuery(
            settings
                .get("find.words")
                .filter(words -> words.length() <= LONGEST_TAKEN && words.lines().count() == 1)
                .orElse(""),
            settings.flag("find.word"),
            settings.flag("find.case"),
            settings.flag("find.expression")));
  }

  @Override
  public void remember(Settings settings) {
    TextQuery query = bar.query();
    settings.set("find.words", query.words());
    settings.set("find.word", query.wholeWord());
    settings.set("find.case", query.matchCase());
    settings.set("find.expression", query.expression());
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "find", Menu.EDIT, 4, this::begin)
            .keys("ctrl F")
            .when(now -> now.open().isPresent()),
        Command.of(TEXTS, "find-next", Menu.EDIT, 4, () -> step(1))
            .keys("F3")
            .when(now -> now.open().isPresent()),
        Command.of(TEXTS, "find-previous", Menu.EDIT, 4, () -> step(-1))
            .keys("shift F3")
            .when(now -> now.open().isPresent()));
  }

  /** In another article the same words are found, and the person stays where they are. */
  @Override
  public void show(Situation before, Situation now) {
    if (open && !now.article().equals(before.article())) {
      // Where the person went over to the other half, the frames come along.
      bench.halves().aside().showMatches(List.of());
      EventThread.later(() -> search(Optional.empty()));
    }
  }

  private void begin() {
    Situation now = bench.session().situation();
    String words =
        now.words()
            .flatMap(span -> now.open().map(shown -> span.in(shown.article().text())))
            .filter(taken -> taken.length() <= LONGEST_TAKEN && !taken.contains("\n"))
            .orElse("");
    bar.begin(words);
    begun();
    search(Optional.empty());
  }

  @Override
  public void begun() {
    if (!open) {
      open = true;
      sought = false;
      origin = bench.view().selection().map(Span::begin).orElse(bench.view().caret());
    }
  }

  /** Who only passed through looks for nothing in the next article either. */
  @Override
  public void away() {
    open &= sought;
  }

  @Override
  public void changed(TextQuery query) {
    begun();
    search(Optional.of(0));
  }

  @Override
  public void step(int direction) {
    boolean known = bench.session().situation().article().filter(article::equals).isPresent();
    if (open && known) {
      go(direction);
    } else {
      begun();
      search(Optional.of(direction));
    }
  }

  /** The found words stay selected: a digit marks them. */
  @Override
  public void left() {
    searches++;
    open = false;
    if (places.isEmpty() && !bar.query().words().isBlank()) {
      bench.view().moveCaret(Math.min(origin, length()));
    }
    places = List.of();
    article = "";
    bench.view().showMatches(List.of());
    bar.rest();
    bench.view().requestFocusInWindow();
  }

  private int length() {
    return bench
        .session()
        .situation()
        .open()
        .map(shown -> shown.article().text().length())
        .orElse(0);
  }

  /**
   * @param go where to afterwards: 0 the first from where the person was, 1 the next, -1 the one
   *     before; empty to stay
   */
  private void search(Optional<Integer> go) {
    long mine = ++searches;
    sought = true;
    TextQuery query = bar.query();
    bench
        .session()
        .situation()
        .open()
        .ifPresent(
            shown ->
                EventThread.elsewhere(
                    () -> query.in(shown.article().text(), MOST),
                    found -> {
                      if (mine == searches && open) {
                        take(shown.id(), query, found, go);
                      }
                    }));
  }

  private void take(String id, TextQuery query, Found found, Optional<Integer> go) {
    article = id;
    places = found.spans();
    bench.view().showMatches(places);
    if (go.isPresent()) {
      go(go.get());
    }
    say(query, found.end());
  }

  private void go(int direction) {
    if (places.isEmpty()) {
      return;
    }
    Optional<Span> here = bench.view().selection();
    int at = here.map(places::indexOf).orElse(-1);
    int from = here.map(Span::begin).orElse(bench.view().caret());
    int next =
        direction == 0
            ? firstFrom(origin)
            : at >= 0 ? at + direction : direction > 0 ? firstFrom(from) : firstFrom(from) - 1;
    bench.view().reveal(places.get(Math.floorMod(next, places.size())));
    say(bar.query(), End.COMPLETE);
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void say(TextQuery query, End end) {
    Optional<String> problem = query.problem();
    int at = bench.view().selection().map(places::indexOf).orElse(-1);
    if (problem.isPresent()) {
      bar.say(TEXTS.get("find.broken", problem.get()), true);
    } else if (end == End.TOO_SLOW) {
      bar.say(TEXTS.get("find.slow"), true);
    } else if (query.words().isBlank()) {
      bar.say("", false);
    } else if (places.isEmpty()) {
      bar.say(TEXTS.get("find.none"), false);
    } else {
      String many = places.size() >= MOST ? "+" : "";
      bar.say(TEXTS.get("find.count", at + 1, places.size(), many), false);
    }
  }
}
