package org.factdesk.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.engine.FindingIds.Identified;

/**
 * What counts now and did not when last asked, and the other way round.
 *
 * @param anew whether all that counted until then is gone
 */
record Difference(boolean anew, List<Identified> gone, List<Identified> come) {

  /** Collects a difference; what comes and goes again was never there. */
  static final class Collector {
    private final Map<String, Identified> gone = new LinkedHashMap<>();
    private final Map<String, Identified> come = new LinkedHashMap<>();

    void gone(List<Identified> findings) {
      for (Identified found : findings) {
        if (come.remove(found.id()) == null) {
          gone.put(found.id(), found);
        }
      }
    }

    void come(List<Identified> findings) {
      findings.forEach(found -> come.put(found.id(), found));
    }

    /** What was collected, which is forgotten. */
    Difference take() {
      Difference taken =
          new Difference(false, List.copyOf(gone.values()), List.copyOf(come.values()));
      gone.clear();
      come.clear();
      return taken;
    }
  }
}
