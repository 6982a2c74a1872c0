package org.factdesk.desktop.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.workspace.Snapshot;

/**
 * Keeps the list's choice of articles up to date: all are judged elsewhere, a single edit is taken
 * over at once. Event thread only.
 */
final class Choosing {
  private final Elsewhere elsewhere;
  private final Consumer<List<String>> told;
  private Optional<Snapshot> snapshot = Optional.empty();
  private Optional<Choice> choice = Optional.empty();
  private Filter filter = Filter.NONE;
  private Order order = Order.USUAL;
  private List<String> ids = List.of();
  private boolean judging;
  private boolean stale;

  /**
   * @param told the ids of the articles to show, whenever they are others
   */
  Choosing(Elsewhere elsewhere, Consumer<List<String>> told) {
    this.elsewhere = elsewhere;
    this.told = told;
  }

  Filter filter() {
    return filter;
  }

  Order order() {
    return order;
  }

  void use(Filter value) {
    filter = value;
    judge();
  }

  void use(Order value) {
    order = value;
    judge();
  }

  /** Chooses from these articles from now on. */
  void show(Optional<Snapshot> now) {
    boolean other = now.isEmpty() || snapshot.isEmpty();
    snapshot = now;
    if (other || isPlain() || judging || choice.filter(made -> made.follow(now.get())).isEmpty()) {
      judge();
    } else {
      take(choice.orElseThrow().ids());
    }
  }

  private boolean isPlain() {
    return filter.isNone() && order.equals(Order.USUAL);
  }

  private void judge() {
    stale = judging;
    if (snapshot.isEmpty() || isPlain()) {
      take(snapshot.map(Snapshot::ids).orElse(List.of()));
    } else if (!judging) {
      judging = true;
      Snapshot now = snapshot.get();
      Filter asked = filter;
      Order wanted = order;
      Choice from = choice.orElseGet(() -> Choice.none(now));
      elsewhere.work(
          () -> from.again(now, asked, wanted),
          made -> judged(made, asked.equals(filter) && wanted.equals(order)));
    }
  }

  /** What was judged of an older state is shown all the same, until the newer one is judged. */
  private void judged(Choice made, boolean stillAsked) {
    judging = false;
    choice = Optional.of(made);
    if (stillAsked && !isPlain() && snapshot.isPresent()) {
      take(made.ids());
    }
    if (stale) {
      judge();
    }
  }

  /** All empty lists are one, yet each is empty by other words. */
  @SuppressWarnings("ReferenceEquality") // the very same list shows the very same
  private void take(List<String> next) {
    if (next != ids || next.isEmpty()) {
      ids = next;
      told.accept(next);
    }
  }
}
