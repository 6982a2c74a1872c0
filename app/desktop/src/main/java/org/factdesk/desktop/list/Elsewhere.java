package org.factdesk.desktop.list;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where work is done that would hold the event thread up. */
public interface Elsewhere {
  /** Works elsewhere; what comes of it is taken on the event thread. Returns at once. */
  <T> void work(Supplier<T> work, Consumer<T> then);
}
