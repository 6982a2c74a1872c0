package org.factdesk.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;

/**
 * Turns jars into checkers and remembers which ids are taken: the first jar with an id has it. What
 * an earlier loading opened is taken over where the jar is still the same.
 */
final class PluginLoader {
  /** Plugins that start at the same time. */
  private static final int STARTING = 8;

  /** A plugin that brings something else, such as a format, need not bring a checker. */
  private static final String OTHER_SERVICES = "org.factdesk.";

  private final Limits limits;
  private final PluginPermission permission;
  private final Map<Path, Loaded> known;
  private final Map<String, Path> pluginIds = new HashMap<>();
  private final Map<String, Path> checkerIds = new HashMap<>();

  /**
   * @param known what was loaded before, by jar
   */
  PluginLoader(Limits limits, PluginPermission permission, Map<Path, Loaded> known) {
    this.limits = limits;
    this.permission = permission;
    this.known = Map.copyOf(known);
  }

  /**
   * A jar with what became of it.
   *
   * @param open what was opened; empty where the jar was refused at first sight
   * @param checkers those that were let in
   */
  record Loaded(Plugin plugin, Optional<OpenJar> open, List<Checker> checkers) {
    Loaded {
      checkers = List.copyOf(checkers);
    }

    boolean runs(OpenJar other) {
      return open.isPresent() && open.get().equals(other);
    }

    static Loaded settled(Plugin plugin) {
      return new Loaded(plugin, Optional.empty(), List.of());
    }
  }

  /** A jar at first sight. */
  private sealed interface Found {
    /** No checker of it is wanted. */
    record Settled(Plugin plugin) implements Found {}

    record Wanted(PluginManifest manifest, Call<OpenJar> opening) implements Found {}
  }

  /**
   * In the order of the files, each with what became of it.
   *
   * @throws CancellationException when the calling thread was interrupted; nothing new runs then
   */
  List<Loaded> load(JarFiles files) {
    List<Found> found = new ArrayList<>();
    List<Call<OpenJar>> openings = new ArrayList<>();
    files
        .jars()
        .forEach(
            (jar, look) -> {
              Found one = found(jar, look.trusted());
              found.add(one);
              if (one instanceof Found.Wanted wanted) {
                openings.add(wanted.opening);
              }
            });
    try (Workers workers = new Workers(STARTING)) {
      workers.run(openings, () -> false);
    } catch (CancellationException e) {
      openings.forEach(this::closeIfNew);
      throw e;
    }
    return found.stream().map(this::loaded).toList();
  }

  private void closeIfNew(Call<OpenJar> opening) {
    OpenJar open = opening.result();
    if (open != null && known.values().stream().noneMatch(before -> before.runs(open))) {
      open.close();
    }
  }

  private Found found(Path jar, boolean trusted) {
    JarContents contents;
    try {
      contents = JarContents.read(jar);
    } catch (IOException e) {
      String why = Thrown.oneLine(reason(e)) + "; replace or remove the file";
      return new Found.Settled(PluginManifest.unknown(jar, trusted).refused(why));
    }
    PluginManifest manifest = PluginManifest.of(jar, trusted, contents);
    Optional<String> refusal = manifest.fault().or(() -> duplicate(manifest));
    if (refusal.isPresent()) {
      return new Found.Settled(manifest.refused(refusal.get()));
    }
    if (!trusted && !permission.mayRun(jar, contents.fingerprint())) {
      return new Found.Settled(
          manifest.refused("nobody has said yet that it may run; say so above the article"));
    }
    pluginIds.put(manifest.id(), jar);
    if (!contents.serves(Checker.class.getName()) && contents.serves(OTHER_SERVICES)) {
      return new Found.Settled(manifest.loaded(List.of(), List.of()));
    }
    ClassLoader own = PluginLoader.class.getClassLoader();
    return new Found.Wanted(
        manifest, new Call<>(own, Call.UNTIMED, () -> opened(manifest, contents, trusted)));
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
        .orElseGet(
            () -> trusted ? openHere(manifest, contents) : openElsewhere(manifest, contents));
  }

  private OpenJar openHere(PluginManifest manifest, JarContents contents) {
    PluginClassLoader classes = new PluginClassLoader(manifest.jar(), contents);
    try (Providers providers = new Providers(limits.callTime())) {
      List<Offer> offers = providers.of(classes, List.of());
      return new OpenJar(manifest, true, contents.fingerprint(), offers, Optional.empty());
    }
  }

  private OpenJar openElsewhere(PluginManifest manifest, JarContents contents) {
    ChildPlugin child = ChildPlugin.open(manifest, contents, limits);
    return new OpenJar(
        manifest, false, contents.fingerprint(), child.offers(), Optional.of(child.processes()));
  }

  private Loaded loaded(Found found) {
    if (found instanceof Found.Settled settled) {
      return Loaded.settled(settled.plugin);
    }
    Found.Wanted wanted = (Found.Wanted) found;
    OpenJar open = wanted.opening.result();
    if (open == null) {
      String why = String.valueOf(wanted.opening.failure());
      return Loaded.settled(wanted.manifest.refused(why));
    }
    Loaded now = admit(open);
    Loaded before = known.getOrDefault(wanted.manifest.jar(), now);
    return now.equals(before) ? before : now;
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
    Plugin plugin =
        checkers.isEmpty()
            ? open.manifest().refused(why(failures))
            : open.manifest().loaded(descriptions, failures);
    return new Loaded(plugin, Optional.of(open), checkers);
  }

  private static String why(List<String> failures) {
    return failures.isEmpty()
        ? "it names no checker in META-INF/services/" + Checker.class.getName()
        : String.join("; ", failures);
  }
}
