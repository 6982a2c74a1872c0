package org.factdesk.desktop;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.factdesk.engine.PluginPermission;

/**
 * Which of one workspace's own plugins may run, as a person said: by the bytes of each jar, or all
 * that ever lie in the workspace. Remembered in the user's settings. Any thread.
 */
final class PluginTrust implements PluginPermission {
  private static final String FOLDER = "folder";

  private final Settings remembered;
  private final String key;
  private final Set<String> allowed;
  private final Set<String> refused = new TreeSet<>();
  private final TreeMap<String, Path> waiting = new TreeMap<>();

  /**
   * @param remembered what was said of all workspaces
   * @param root the workspace
   */
  PluginTrust(Settings remembered, Path root) {
    this.remembered = remembered;
    this.key = UUID.nameUUIDFromBytes(root.toString().getBytes(StandardCharsets.UTF_8)).toString();
    this.allowed = new TreeSet<>(Arrays.asList(remembered.get(key).orElse("").split(",")));
  }

  @Override
  public synchronized boolean mayRun(Path jar, String fingerprint) {
    if (allowed.contains(FOLDER) || allowed.contains(fingerprint)) {
      return true;
    }
    waiting.values().removeIf(jar::equals);
    if (!refused.contains(fingerprint)) {
      waiting.put(fingerprint, jar);
    }
    return false;
  }

  /** The jars that nothing has been said of yet. */
  synchronized List<Path> waiting() {
    return waiting.values().stream().distinct().sorted().toList();
  }

  /** These jars may run, as they are now. */
  synchronized void allowThese() {
    allow(waiting.keySet());
  }

  /** Whatever lies in the workspace may run, also when it changes. */
  synchronized void allowFolder() {
    allow(Set.of(FOLDER));
  }

  /** These jars do not run while the window is open. */
  synchronized void refuseThese() {
    refused.addAll(waiting.keySet());
    waiting.clear();
  }

  /** Forgets what was refused, so that it is asked again. */
  synchronized void askAgain() {
    refused.clear();
  }

  private void allow(Collection<String> what) {
    allowed.addAll(what);
    allowed.remove("");
    waiting.clear();
    remembered.set(key, String.join(",", allowed));
    remembered.save();
  }
}
