package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.checker.Mention;
import org.factdesk.plugins.dates.DatedEvent.Part;

/** Decides which mentions tell the same event, and brings them together. */
final class SameEvent {
  /** The same words beside the date make up for so much likeness. */
  private static final double BESIDE = 0.2;

  /** People say much on many days: that must be this much more alike. */
  private static final double SAYING = 0.2;

  /** How much it counts that the articles as a whole tell the same story. */
  private static final double STORY = 0.3;

  static final double COPIED = 0.85;

  private final double similarity;

  SameEvent(double similarity) {
    this.similarity = similarity;
  }

  /**
   * The mentions of each event that is dated differently. Only pairs that are told here are looked
   * at; what the others say of the same events is brought in when there is such a pair.
   *
   * @param members those of all that are looked at, sorted by place
   * @param under the words under which the mentions came together
   */
  List<List<Mention<DatedEvent>>> groups(
      EventComparison.Told told, Members members, List<String> under) {
    int[] head = new int[members.size()];
    Arrays.setAll(head, i -> i);
    BitSet inConflict = new BitSet();
    for (int i = 0; i < head.length; i++) {
      int one = members.at(i);
      for (int j = 0; j < i; j++) {
        int other = members.at(j);
        if (told.outlines().mayConflict(one, other)
            && isConflict(told.mentions().get(other), told.mentions().get(one), under)) {
          head[root(head, i)] = root(head, j);
          inConflict.set(i);
          inConflict.set(j);
        }
      }
    }
    if (inConflict.isEmpty()) {
      return List.of();
    }
    List<Mention<DatedEvent>> mentions = new ArrayList<>();
    for (int i = 0; i < head.length; i++) {
      mentions.add(told.mentions().get(members.at(i)));
    }
    for (int i : inConflict.stream().toArray()) {
      for (int j = 0; j < head.length; j++) {
        if (j != i && isSame(mentions.get(j), mentions.get(i))) {
          head[root(head, i)] = root(head, j);
        }
      }
    }
    return groups(mentions, head);
  }

  /** Cheap questions first: most pairs have nothing to do with each other. */
  private boolean isConflict(
      Mention<DatedEvent> one, Mention<DatedEvent> other, List<String> under) {
    DatedEvent a = one.fact();
    DatedEvent b = other.fact();
    if (!a.isApartFrom(b)) {
      return false;
    }
    if (one.place().article().equals(other.place().article())) {
      return isSame(one, other);
    }
    return Slips.areLikely(a, b, true) && EventKeys.shareFirst(a, b, under) && isSame(one, other);
  }

  private static List<List<Mention<DatedEvent>>> groups(
      List<Mention<DatedEvent>> mentions, int[] head) {
    Map<Integer, List<Mention<DatedEvent>>> events = new LinkedHashMap<>();
    for (int i = 0; i < head.length; i++) {
      events.computeIfAbsent(root(head, i), root -> new ArrayList<>()).add(mentions.get(i));
    }
    return events.values().stream().filter(event -> event.size() > 1).toList();
  }

  private static int root(int[] head, int index) {
    int at = index;
    while (head[at] != at) {
      head[at] = head[head[at]];
      at = head[at];
    }
    return at;
  }

  private boolean isSame(Mention<DatedEvent> one, Mention<DatedEvent> other) {
    DatedEvent a = one.fact();
    DatedEvent b = other.fact();
    if (one.place().article().equals(other.place().article())) {
      boolean copy = (a.part() == Part.REPEAT) != (b.part() == Part.REPEAT);
      return copy && Likeness.isCopy(a, b);
    }
    if (a.part() != Part.STORY || b.part() != Part.STORY) {
      return false;
    }
    boolean apart = a.isApartFrom(b);
    double needed = similarity - (Likeness.sameSurroundings(a, b) ? BESIDE : 0);
    needed += apart && a.saying() ? SAYING : 0;
    double alone = Likeness.of(a, b);
    if (alone + STORY < needed) { // whatever the stories say, and most pairs end here
      return false;
    }
    double likeness = alone + STORY * Likeness.ofStories(a, b);
    return likeness >= needed && !(apart && !Slips.areLikely(a, b, likeness >= COPIED));
  }
}
