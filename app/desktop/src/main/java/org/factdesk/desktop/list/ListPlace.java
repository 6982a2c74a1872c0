package org.factdesk.desktop.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where in the list the person is.
 *
 * @param ids of the articles as the list shows them
 * @param at where the shown article stands in it; where it stood, if it has left the list
 * @param there whether the shown article is in the list
 */
public record ListPlace(List<String> ids, int at, boolean there) {

  /** The next (1) or the previous (-1) one; empty at the end. */
  public Optional<String> next(int direction) {
    int next = there || direction < 0 ? at + direction : at;
    return next >= 0 && next < ids.size() ? Optional.of(ids.get(next)) : Optional.empty();
  }

  /** All but the shown one: those after it, then those before it. */
  public List<String> others() {
    int here = Math.min(at, ids.size());
    int after = Math.min(ids.size(), there ? here + 1 : here);
    return Stream.concat(ids.subList(after, ids.size()).stream(), ids.subList(0, here).stream())
        .toList();
  }
}
