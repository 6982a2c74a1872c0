package org.factdesk.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factdesk.engine.Limits;
import org.factdesk.engine.PluginPermission;
import org.factdesk.store.Disk;
import org.factdesk.store.RescueFolder;

/**
 * How to open a workspace.
 *
 * @param folder the workspace
 * @param bundledPlugins folders with the plugins that every workspace has
 * @param annotator whose work is edited; empty: the environment's {@code FACTDESK_ANNOTATOR}, else
 *     the workspace's own choice, else the user's name
 * @param checkers ids of the checkers to run; empty: all
 * @param limits how much checkers may use
 * @param cache where what checkers worked out is kept between sessions; empty: nowhere
 * @param rescue where work goes that cannot be saved; empty: nowhere
 * @param ownPlugins which of the workspace's own plugins run; empty: they are not looked at
 * @param disk what everything in the workspace is written through
 */
public record Opening(
    Path folder,
    List<Path> bundledPlugins,
    Optional<String> annotator,
    Set<String> checkers,
    Limits limits,
    Optional<CacheFolder> cache,
    Optional<RescueFolder> rescue,
    Optional<PluginPermission> ownPlugins,
    Disk disk,
    Clock clock) {
  public Opening {
    bundledPlugins = List.copyOf(bundledPlugins);
    checkers = Set.copyOf(checkers);
  }

  public static Opening of(Path folder) {
    return new Opening(
        folder,
        List.of(),
        Optional.empty(),
        Set.of(),
        Limits.USUAL,
        Optional.empty(),
        Optional.empty(),
        Optional.of(PluginPermission.ALL),
        Disk.REAL,
        Clock.systemUTC());
  }

  public Opening withBundledPlugins(List<Path> folders) {
    return new Opening(
        folder, folders, annotator, checkers, limits, cache, rescue, ownPlugins, disk, clock);
  }

  public Opening withAnnotator(String name) {
    return new Opening(
        folder,
        bundledPlugins,
        Optional.of(name),
        checkers,
        limits,
        cache,
        rescue,
        ownPlugins,
        disk,
        clock);
  }

  /** With these checkers alone; all where the set is empty. */
  public Opening withCheckers(Set<String> ids) {
    return new Opening(
        folder, bundledPlugins, annotator, ids, limits, cache, rescue, ownPlugins, disk, clock);
  }

  public Opening withLimits(Limits value) {
    return new Opening(
        folder, bundledPlugins, annotator, checkers, value, cache, rescue, ownPlugins, disk, clock);
  }

  public Opening withCache(CacheFolder value) {
    return new Opening(
        folder,
        bundledPlugins,
        annotator,
        checkers,
        limits,
        Optional.of(value),
        rescue,
        ownPlugins,
        disk,
        clock);
  }

  public Opening withRescue(RescueFolder value) {
    return new Opening(
        folder,
        bundledPlugins,
        annotator,
        checkers,
        limits,
        cache,
        Optional.of(value),
        ownPlugins,
        disk,
        clock);
  }

  /** With these of the workspace's own plugins; empty: none of them is even looked at. */
  public Opening withOwnPlugins(Optional<PluginPermission> value) {
    return new Opening(
        folder, bundledPlugins, annotator, checkers, limits, cache, rescue, value, disk, clock);
  }

  /** For tests that have the disk fail. */
  public Opening withDisk(Disk value) {
    return new Opening(
        folder,
        bundledPlugins,
        annotator,
        checkers,
        limits,
        cache,
        rescue,
        ownPlugins,
        value,
        clock);
  }

  /**
   * The name as it stands in file names: lower case letters, digits, hyphens and underscores;
   * everything else becomes a hyphen.
   */
  static String annotatorName(String wanted) {
    String name =
        wanted
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{Nd}_]+", "-")
            .replaceAll("^-|-$", "");
    return name.isEmpty() ? "annotator" : name;
  }
}
