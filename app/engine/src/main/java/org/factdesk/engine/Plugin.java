package org.factdesk.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.CheckerDescription;

/**
 * A plugin jar as it was found, with what became of it.
 *
 * @param id from the manifest; the file's name where the manifest could not be read
 * @param version the plugin's own, as its manifest states it; empty where it does not
 * @param apiVersion the API version that it was written for; empty where unknown
 * @param trusted whether it lay in a trusted folder, as those do that ship with Factdesk
 * @param checkers the checkers that run
 * @param failure what is wrong with it, one sentence that names the jar; also set on a loaded
 *     plugin of which only a part could be loaded
 */
public record Plugin(
    String id,
    String name,
    String version,
    String apiVersion,
    Path jar,
    boolean trusted,
    State state,
    List<CheckerDescription> checkers,
    Optional<String> failure) {
  public Plugin {
    checkers = List.copyOf(checkers);
  }

  /** What became of a jar. */
  public enum State {
    LOADED,
    REFUSED
  }
}
