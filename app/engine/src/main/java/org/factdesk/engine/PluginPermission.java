package org.factdesk.engine;

import java.nio.file.Path;

/** Says which of a workspace's own plugins may run. Asked on any thread, before any of its code. */
public interface PluginPermission {
  /** All may. */
  PluginPermission ALL = (jar, fingerprint) -> true;

  /**
   * Whether this jar may run.
   *
   * @param jar where it lies for real
   * @param fingerprint a hash of its bytes, of those that would be run
   */
  boolean mayRun(Path jar, String fingerprint);
}
