package org.factdesk.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.ApiVersion;
import org.factdesk.checker.CheckerDescription;

/** What a jar's manifest says of the plugin; empty where it says nothing. */
record PluginManifest(
    Path jar, boolean trusted, String id, String name, String version, String apiVersion) {
  static PluginManifest of(Path jar, boolean trusted, JarContents contents) {
    String id = contents.attribute("Factdesk-Plugin-Id").orElse("");
    return new PluginManifest(
        jar,
        trusted,
        id,
        contents.attribute("Factdesk-Plugin-Name").orElse(id),
        contents
            .attribute("Factdesk-Plugin-Version")
            .or(() -> contents.attribute("Implementation-Version"))
            .orElse(""),
        contents.attribute("Factdesk-Api-Version").orElse(""));
  }

  /** What is known of a jar whose manifest cannot be read. */
  static PluginManifest unknown(Path jar, boolean trusted) {
    return new PluginManifest(jar, trusted, "", "", "", "");
  }

  /** Why the plugin cannot be loaded, from its manifest alone: no class of it has been seen yet. */
  Optional<String> fault() {
    if (id.isEmpty()) {
      return Optional.of(
          "its manifest has no Factdesk-Plugin-Id; add one, or remove the jar if it is no plugin");
    }
    if (apiVersion.isEmpty()) {
      return Optional.of(
          "its manifest has no Factdesk-Api-Version; add the version it was written for, such as "
              + ApiVersion.CURRENT);
    }
    try {
      ApiVersion needed = ApiVersion.parse(apiVersion);
      return ApiVersion.CURRENT.offers(needed)
          ? Optional.empty()
          : Optional.of("it needs API " + needed + ", this is " + ApiVersion.CURRENT);
    } catch (IllegalArgumentException e) {
      return Optional.of("its Factdesk-Api-Version is " + e.getMessage());
    }
  }

  Plugin refused(String why) {
    return plugin(Plugin.State.REFUSED, List.of(), Optional.of(jar + " was not loaded: " + why));
  }

  /** Loaded, wholly or in part. */
  Plugin loaded(List<CheckerDescription> checkers, List<String> failures) {
    Optional<String> failure =
        failures.isEmpty()
            ? Optional.empty()
            : Optional.of(jar + " was loaded in part: " + String.join("; ", failures));
    return plugin(Plugin.State.LOADED, checkers, failure);
  }

  private Plugin plugin(
      Plugin.State state, List<CheckerDescription> checkers, Optional<String> failure) {
    String fileName = jar.getFileName().toString();
    return new Plugin(
        id.isEmpty() ? fileName : id,
        name.isEmpty() ? fileName : name,
        version,
        apiVersion,
        jar,
        trusted,
        state,
        checkers,
        failure);
  }
}
