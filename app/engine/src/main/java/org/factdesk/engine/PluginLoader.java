package org.factdesk.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;

/**
 * Turns jars into checkers, one after the other, and remembers which ids are taken. What an earlier
 * loading opened is taken over where the jar is still the same.
 */
final class PluginLoader implements AutoCloseable {
  private final Providers providers;
  private final Map<Path, Loaded> known;
  private final Map<String, Path> pluginIds = new HashMap<>();
  private final Map<String, Path> checkerIds = new HashMap<>();

  /**
   * @param known what was loaded before, by jar
   */
  PluginLoader(Limits limits, Map<Path, Loaded> known) {
    this.providers = new Providers(limits.callTime());
    this.known = Map.copyOf(known);
  }

  /**
   * A jar with what became of it.
   *
   * @param open what runs; empty where the jar was refused
   * @param checkers those that were let in
   */
  record Loaded(Plugin plugin, Optional<OpenJar> open, List<Checker> checkers) {
    Loaded {
      checkers = List.copyOf(checkers);
    }

    static Loaded refused(Plugin plugin) {
      return new Loaded(plugin, Optional.empty(), List.of());
    }
  }

  Loaded load(Path jar, boolean trusted) {
    JarContents contents;
    try {
      contents = JarContents.read(jar);
    } catch (IOException e) {
      String why = Thrown.oneLine(reason(e)) + "; replace or remove the file";
      return Loaded.refused(PluginManifest.unknown(jar, trusted).refused(why));
    }
    PluginManifest manifest = PluginManifest.of(jar, trusted, contents);
    Optional<String> refusal = manifest.fault().or(() -> duplicate(manifest));
    if (refusal.isPresent()) {
      return Loaded.refused(manifest.refused(refusal.get()));
    }
    pluginIds.put(manifest.id(), jar);
    Loaded now = admit(opened(manifest, contents, trusted));
    Loaded before = known.getOrDefault(jar, now);
    return now.equals(before) ? before : now;
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message != null && message.startsWith("it ") ? message : "it cannot be read (" + e + ")";
  }

  private Optional<String> duplicate(PluginManifest manifest) {
    String id = manifest.id();
    return Optional.ofNullable(pluginIds.get(id))
        .map(
            jar -> "plugin '" + id + "' is already loaded from " + jar + "; remove one of the two");
  }

  private OpenJar opened(PluginManifest manifest, JarContents contents, boolean trusted) {
    Optional<OpenJar> before = Optional.ofNullable(known.get(manifest.jar())).flatMap(Loaded::open);
    return before
        .filter(open -> open.isOf(contents, trusted))
        .orElseGet(() -> open(manifest, contents, trusted));
  }

  private OpenJar open(PluginManifest manifest, JarContents contents, boolean trusted) {
    List<Offer> offers = providers.of(new PluginClassLoader(manifest.jar(), contents));
    return new OpenJar(manifest, trusted, contents.fingerprint(), offers);
  }

  private Loaded admit(OpenJar open) {
    List<CheckerDescription> descriptions = new ArrayList<>();
    List<Checker> checkers = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (Offer offer : open.offers()) {
      if (offer instanceof Offer.Broken broken) {
        failures.add(broken.why());
      } else if (offer instanceof Offer.Sound sound) {
        String id = sound.description().id();
        Path other = checkerIds.putIfAbsent(id, open.manifest().jar());
        if (other == null) {
          descriptions.add(sound.description());
          checkers.add(sound.checker());
        } else {
          failures.add("checker '" + id + "' is already loaded from " + other);
        }
      }
    }
    if (!checkers.isEmpty()) {
      Plugin plugin = open.manifest().loaded(descriptions, failures);
      return new Loaded(plugin, Optional.of(open), checkers);
    }
    open.close();
    return Loaded.refused(
        open.manifest()
            .refused(
                failures.isEmpty()
                    ? "it names no checker in META-INF/services/" + Checker.class.getName()
                    : String.join("; ", failures)));
  }

  @Override
  public void close() {
    providers.close();
  }
}
