package org.factdesk.engine;

import java.util.List;
import java.util.Optional;

/**
 * A jar whose checkers were made, or could not be made.
 *
 * @param fingerprint of the jar's bytes
 * @param offers what its providers came to, in the order of its service file
 * @param processes where it runs; empty where that is Factdesk's own process
 */
record OpenJar(
    PluginManifest manifest,
    boolean trusted,
    String fingerprint,
    List<Offer> offers,
    Optional<PluginProcesses> processes)
    implements AutoCloseable {
  OpenJar {
    offers = List.copyOf(offers);
  }

  /** Whether this is what opening that jar anew would give. */
  boolean isOf(JarContents contents, boolean trust) {
    return trusted == trust && fingerprint.equals(contents.fingerprint());
  }

  /** Ends whatever the plugin runs in. */
  @Override
  public void close() {
    processes.ifPresent(PluginProcesses::close);
  }
}
