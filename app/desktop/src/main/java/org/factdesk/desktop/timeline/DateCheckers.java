package org.factdesk.desktop.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.workspace.Snapshot;

/**
 * The checkers that know of dates: those that read the layer.
 *
 * @param loaded whether they are switched on or not
 * @param off names of those that are switched off
 */
record DateCheckers(List<CheckerDescription> loaded, List<String> off) {
  static final String LAYER = "date";

  static DateCheckers of(Snapshot snapshot) {
    List<CheckerDescription> loaded =
        snapshot.plugins().stream()
            .flatMap(plugin -> plugin.checkers().stream())
            .filter(checker -> checker.layers().contains(LAYER))
            .toList();
    List<String> off =
        loaded.stream()
            .filter(checker -> !snapshot.checker(checker.id()).enabled())
            .map(CheckerDescription::name)
            .toList();
    return new DateCheckers(loaded, off);
  }

  Set<String> ids() {
    return loaded.stream().map(CheckerDescription::id).collect(Collectors.toSet());
  }

  boolean allOff() {
    return !loaded.isEmpty() && loaded.size() == off.size();
  }
}
