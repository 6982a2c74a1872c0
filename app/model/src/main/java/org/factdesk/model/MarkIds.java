package org.factdesk.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds annotations by id. Immutable; a change copies the short list that the id falls into and the
 * list of those lists.
 */
final class MarkIds {
  /** On average so many in a list: so many ids are compared, and so many are copied. */
  private static final int USUAL = 48;

  /** A power of two of them. */
  private final Annotation[][] lists;

  private final int size;

  private MarkIds(Annotation[][] lists, int size) {
    this.lists = lists;
    this.size = size;
  }

  static MarkIds of(Marks marks) {
    int count = Integer.highestOneBit(Math.max(1, marks.size() / USUAL * 2 - 1));
    int[] lengths = new int[count];
    marks.forEach(mark -> lengths[list(mark.id(), count)]++);
    Annotation[][] lists = new Annotation[count][];
    for (int i = 0; i < count; i++) {
      lists[i] = new Annotation[lengths[i]];
    }
    int[] filled = new int[count];
    marks.forEach(
        mark -> {
          int list = list(mark.id(), count);
          lists[list][filled[list]++] = mark;
        });
    return new MarkIds(lists, marks.size());
  }

  /** The first with this id, null for none. */
  @Nullable Annotation find(String id) {
    for (Annotation mark : lists[list(id, lists.length)]) {
      if (mark.id().equals(id)) {
        return mark;
      }
    }
    return null;
  }

  MarkIds plus(Annotation added) {
    int at = list(added.id(), lists.length);
    Annotation[] old = lists[at];
    Annotation[] list = Arrays.copyOf(old, old.length + 1);
    list[old.length] = added;
    return with(at, list, size + 1);
  }

  MarkIds minus(Annotation gone) {
    int at = list(gone.id(), lists.length);
    Annotation[] old = lists[at];
    Annotation[] list = new Annotation[old.length - 1];
    int kept = 0;
    for (Annotation mark : old) {
      if (mark != gone) {
        list[kept++] = mark;
      }
    }
    return with(at, list, size - 1);
  }

  private MarkIds with(int at, Annotation[] list, int nowSize) {
    Annotation[][] now = lists.clone();
    now[at] = list;
    return new MarkIds(now, nowSize).grown();
  }

  /** With more lists where they have become long. */
  private MarkIds grown() {
    if (size <= lists.length * USUAL * 2) {
      return this;
    }
    int count = lists.length * 2;
    Annotation[][] more = new Annotation[count][];
    for (int i = 0; i < lists.length; i++) {
      more[i] = only(lists[i], i, count);
      more[i + lists.length] = only(lists[i], i + lists.length, count);
    }
    return new MarkIds(more, size);
  }

  private static Annotation[] only(Annotation[] list, int wanted, int count) {
    return Arrays.stream(list)
        .filter(mark -> list(mark.id(), count) == wanted)
        .toArray(Annotation[]::new);
  }

  private static int list(String id, int count) {
    int mixed = id.hashCode() * 0x9E3779B9;
    return (mixed ^ mixed >>> 16) & (count - 1);
  }
}
