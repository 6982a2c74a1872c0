package org.factdesk.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code factdesk.json} says. All paths are relative to the workspace.
 *
 * @param articles folders that hold the articles
 * @param annotations the folder of the annotation files
 * @param scheme a file of the workspace or the id of a scheme that ships with Factdesk
 * @param plugins folders of the workspace's own plugins
 * @param checkers by checker id; a checker that is not named runs as its author meant it
 * @param annotator whose name new marks carry
 */
public record WorkspaceConfig(
    List<String> articles,
    String annotations,
    Optional<String> scheme,
    List<String> plugins,
    Map<String, CheckerConfig> checkers,
    Optional<String> annotator) {
  /** Every article below the folder, everything else as usual. */
  public static final WorkspaceConfig USUAL =
      new WorkspaceConfig(
          List.of("."), "annotations", Optional.empty(), List.of(), Map.of(), Optional.empty());

  public WorkspaceConfig {
    articles = List.copyOf(articles);
    plugins = List.copyOf(plugins);
    checkers = Map.copyOf(checkers);
  }

  /** The same with other settings of checkers. */
  public WorkspaceConfig withCheckers(Map<String, CheckerConfig> value) {
    return new WorkspaceConfig(articles, annotations, scheme, plugins, value, annotator);
  }

  /** The same with another scheme. */
  public WorkspaceConfig withScheme(String value) {
    return new WorkspaceConfig(
        articles, annotations, Optional.of(value), plugins, checkers, annotator);
  }

  /** What is set for a checker; the usual where nothing is. */
  public CheckerConfig checker(String id) {
    return checkers.getOrDefault(id, CheckerConfig.USUAL);
  }
}
