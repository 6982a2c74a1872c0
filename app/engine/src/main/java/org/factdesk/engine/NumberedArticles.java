package org.factdesk.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles have a number, in a table without an object for each of the millions of numbers.
 *
 * <p>For one thread at a time; looking up only, for any number of threads.
 */
final class NumberedArticles {
  private static final int SMALLEST = 16;

  private long[] numbers = new long[SMALLEST];

  /** An article's id, or several of them in an array; null for a free slot. */
  private @Nullable Object[] articles = new @Nullable Object[SMALLEST];

  private int taken;

  /** Ids of those that have the number, in no order. */
  List<String> articles(long number) {
    Object found = articles[slot(number)];
    if (found == null) {
      return List.of();
    }
    return found instanceof String one ? List.of(one) : List.of((String[]) found);
  }

  /** Where the number is, or would be. */
  private int slot(long number) {
    int slot = home(number);
    while (articles[slot] != null && numbers[slot] != number) {
      slot = slot + 1 & numbers.length - 1;
    }
    return slot;
  }

  /** Where the number is when nothing is in its way. */
  private int home(long number) {
    return (int) number & numbers.length - 1;
  }

  void add(long number, String article) {
    int slot = slot(number);
    Object found = articles[slot];
    if (found == null) {
      numbers[slot] = number;
      articles[slot] = article;
      taken++;
      if (taken > numbers.length * 2 / 3) {
        grow();
      }
    } else if (!articles(number).contains(article)) {
      String[] before = found instanceof String one ? new String[] {one} : (String[]) found;
      String[] more = Arrays.copyOf(before, before.length + 1);
      more[before.length] = article;
      articles[slot] = more;
    }
  }

  private void grow() {
    long[] oldNumbers = numbers;
    @Nullable Object[] oldArticles = articles;
    numbers = new long[oldNumbers.length * 2];
    articles = new @Nullable Object[oldNumbers.length * 2];
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldArticles[i] != null) {
        int slot = slot(oldNumbers[i]);
        numbers[slot] = oldNumbers[i];
        articles[slot] = oldArticles[i];
      }
    }
  }

  void remove(long number, String article) {
    int slot = slot(number);
    Object found = articles[slot];
    if (found == null) {
      return;
    }
    if (found instanceof String[] several) {
      String[] left =
          Arrays.stream(several).filter(one -> !one.equals(article)).toArray(String[]::new);
      articles[slot] = left.length == 1 ? left[0] : left;
    } else if (found.equals(article)) {
      free(slot);
    }
  }

  /** Frees a slot, and moves those behind it up that it kept from their places. */
  private void free(int freed) {
    int free = freed;
    articles[free] = null;
    taken--;
    int mask = numbers.length - 1;
    for (int slot = free + 1 & mask; articles[slot] != null; slot = slot + 1 & mask) {
      int home = home(numbers[slot]);
      if ((slot - home & mask) >= (slot - free & mask)) {
        numbers[free] = numbers[slot];
        articles[free] = articles[slot];
        articles[slot] = null;
        free = slot;
      }
    }
  }
}
