package org.factdesk.desktop.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.factdesk.workspace.Snapshot;

/**
 * The articles that the list shows, in its order, and what that was judged by. Made of all articles
 * anywhere; then follows single edits on the event thread.
 */
final class Choice {
  /** So many articles are judged again at once; more are judged elsewhere. */
  private static final int FEW = 20;

  private final Filter filter;
  private final Order order;
  private final Predicate<Entry> wanted;
  private final Map<String, Entry> entries;
  private Snapshot snapshot;
  private List<String> ids;

  private Choice(
      Snapshot snapshot, Filter filter, Order order, Map<String, Entry> entries, List<String> ids) {
    this.snapshot = snapshot;
    this.filter = filter;
    this.order = order;
    this.wanted = filter.asPredicate();
    this.entries = entries;
    this.ids = ids;
  }

  /** Of no articles. */
  static Choice none(Snapshot snapshot) {
    return new Choice(snapshot, Filter.NONE, Order.USUAL, Map.of(), List.of());
  }

  /** Judges all articles. Articles that are as they were in this choice are not read again. */
  Choice again(Snapshot now, Filter filter, Order order) {
    Set<String> changed = new HashSet<>(now.changedSince(snapshot));
    boolean moved = !now.ids().equals(snapshot.ids());
    Map<String, Entry> all = new HashMap<>();
    List<Entry> chosen = new ArrayList<>();
    Predicate<Entry> wantedNow = filter.asPredicate();
    int position = 0;
    for (String id : now.ids()) {
      Entry known = moved || changed.contains(id) ? null : entries.get(id);
      Entry entry =
          known == null ? Entry.of(id, position, now) : known.withFindings(Entry.findings(id, now));
      all.put(id, entry);
      position++;
      if (filter.isNone() || wantedNow.test(entry)) {
        chosen.add(entry);
      }
    }
    chosen.sort(order.comparator());
    return new Choice(now, filter, order, all, chosen.stream().map(Entry::id).toList());
  }

  List<String> ids() {
    return ids;
  }

  /** Takes over an edit, where it is small enough to do so at once; gives whether it did. */
  @SuppressWarnings("ReferenceEquality") // the very same reports, the very same list
  boolean follow(Snapshot now) {
    boolean findings = order.by() == Order.By.FINDINGS || filter.asksForFindings();
    if (now.ids() != snapshot.ids()
        || findings && now.openByArticle() != snapshot.openByArticle()
        || entries.isEmpty()) {
      return false;
    }
    List<String> changed = now.changedSince(snapshot);
    if (changed.size() > FEW) {
      return false;
    }
    for (String id : changed) {
      judge(id, now);
    }
    snapshot = now;
    return true;
  }

  private void judge(String id, Snapshot now) {
    Entry before = entries.get(id);
    if (before == null) {
      return;
    }
    Entry after = Entry.of(id, before.position(), now);
    entries.put(id, after);
    boolean was = filter.isNone() || wanted.test(before);
    boolean is = filter.isNone() || wanted.test(after);
    Comparator<Entry> comparator = order.comparator();
    if (was == is && (!is || comparator.compare(before, after) == 0)) {
      return;
    }
    List<String> next = new ArrayList<>(ids);
    if (was) {
      next.remove(id);
    }
    if (is) {
      int at = Collections.binarySearch(next, id, Comparator.comparing(this::entryOf, comparator));
      next.add(at < 0 ? -at - 1 : at, id);
    }
    ids = Collections.unmodifiableList(next);
  }

  private Entry entryOf(String id) {
    return Objects.requireNonNull(entries.get(id), id);
  }
}
