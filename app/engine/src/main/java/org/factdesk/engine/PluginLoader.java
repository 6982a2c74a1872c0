package org.factdesk.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.factdesk.checker.ApiVersion;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;

/** Turns jars into checkers, one after the other, and remembers which ids are taken. */
final class PluginLoader implements AutoCloseable {
  /** More broken lines than any honest service file has. */
  private static final int MOST_PROVIDERS = 1000;

  private final Workers workers = new Workers(1);
  private final List<Plugin> plugins = new ArrayList<>();
  private final List<Checker> checkers = new ArrayList<>();
  private final Map<String, Path> pluginIds = new HashMap<>();
  private final Map<String, Path> checkerIds = new HashMap<>();

  List<Plugin> plugins() {
    return plugins;
  }

  List<Checker> checkers() {
    return checkers;
  }

  void load(Path jar) {
    JarContents contents;
    try {
      contents = JarContents.read(jar);
    } catch (IOException e) {
      plugins.add(unreadable(jar, e));
      return;
    }
    Named named = Named.of(jar, contents);
    Optional<String> refusal = refusal(named);
    if (refusal.isPresent()) {
      plugins.add(named.refused(refusal.get()));
      return;
    }
    pluginIds.put(named.id, jar);
    plugins.add(loadClasses(named, contents));
  }

  private static Plugin unreadable(Path jar, IOException e) {
    String failure =
        jar + " was not loaded: " + Thrown.oneLine(reason(e)) + "; replace or remove the file";
    String name = jar.getFileName().toString();
    return new Plugin(
        name, name, "", "", jar, Plugin.State.REFUSED, List.of(), Optional.of(failure));
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message != null && message.startsWith("it ") ? message : "it cannot be read (" + e + ")";
  }

  /** Why the plugin is not loaded, from its manifest alone: no class of it has been seen yet. */
  private Optional<String> refusal(Named named) {
    if (named.id.isEmpty()) {
      return Optional.of(
          "its manifest has no Factdesk-Plugin-Id; add one, or remove the jar if it is no plugin");
    }
    if (named.apiVersion.isEmpty()) {
      return Optional.of(
          "its manifest has no Factdesk-Api-Version; add the version it was written for, such as "
              + ApiVersion.CURRENT);
    }
    Path other = pluginIds.get(named.id);
    if (other != null) {
      return Optional.of(
          "plugin '" + named.id + "' is already loaded from " + other + "; remove one of the two");
    }
    try {
      ApiVersion needed = ApiVersion.parse(named.apiVersion);
      return ApiVersion.CURRENT.offers(needed)
          ? Optional.empty()
          : Optional.of("it needs API " + needed + ", this is " + ApiVersion.CURRENT);
    } catch (IllegalArgumentException e) {
      return Optional.of("its Factdesk-Api-Version is " + e.getMessage());
    }
  }

  private Plugin loadClasses(Named named, JarContents contents) {
    List<CheckerDescription> loaded = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    PluginClassLoader classes = new PluginClassLoader(named.jar, contents);
    for (Contained<Candidate> candidate : candidates(classes)) {
      candidate.value().ifPresent(found -> admit(named.jar, found, loaded, failures));
      candidate.failure().ifPresent(failures::add);
    }
    if (loaded.isEmpty() && failures.isEmpty()) {
      failures.add("it names no checker in META-INF/services/" + Checker.class.getName());
    }
    if (loaded.isEmpty()) {
      return named.refused(String.join("; ", failures));
    }
    Optional<String> failure =
        failures.isEmpty()
            ? Optional.empty()
            : Optional.of(named.jar + " was loaded in part: " + String.join("; ", failures));
    return named.plugin(Plugin.State.LOADED, loaded, failure);
  }

  private void admit(
      Path jar, Candidate found, List<CheckerDescription> loaded, List<String> failures) {
    Path other = checkerIds.putIfAbsent(found.description.id(), jar);
    if (other != null) {
      failures.add("checker '" + found.description.id() + "' is already loaded from " + other);
      return;
    }
    loaded.add(found.description);
    checkers.add(found.checker);
  }

  /** Each provider that the jar names, made and asked who it is, or what went wrong with it. */
  private List<Contained<Candidate>> candidates(PluginClassLoader classes) {
    List<Contained<Candidate>> all = new ArrayList<>();
    Iterator<ServiceLoader.Provider<Checker>> providers =
        ServiceLoader.load(Checker.class, classes).stream().iterator();
    while (all.size() < MOST_PROVIDERS) {
      Contained<Optional<ServiceLoader.Provider<Checker>>> next =
          contained(classes, () -> next(providers));
      if (next.value().isPresent() && next.value().get().isEmpty()) {
        return all;
      }
      next.failure().ifPresent(failure -> all.add(Contained.failed(failure)));
      next.value()
          .flatMap(provider -> provider)
          .ifPresent(provider -> all.add(contained(classes, () -> Candidate.of(provider))));
    }
    return all;
  }

  private static Optional<ServiceLoader.Provider<Checker>> next(
      Iterator<ServiceLoader.Provider<Checker>> providers) {
    return providers.hasNext() ? Optional.of(providers.next()) : Optional.empty();
  }

  private <T> Contained<T> contained(ClassLoader classes, java.util.concurrent.Callable<T> work) {
    Call<T> call = new Call<>(classes, Limits.USUAL.callTime(), work);
    workers.run(List.of(call), () -> false);
    return Contained.of(call);
  }

  @Override
  public void close() {
    workers.close();
  }

  /** A checker and what it says of itself. */
  private record Candidate(Checker checker, CheckerDescription description) {
    static Candidate of(ServiceLoader.Provider<Checker> provider) {
      Checker checker = provider.get();
      return new Candidate(checker, checker.description());
    }
  }

  /** What a call gave, or what went wrong with it. */
  private record Contained<T>(Optional<T> value, Optional<String> failure) {
    static <T> Contained<T> of(Call<T> call) {
      return new Contained<>(
          Optional.ofNullable(call.result()), Optional.ofNullable(call.failure()));
    }

    static <T> Contained<T> failed(String failure) {
      return new Contained<>(Optional.empty(), Optional.of(failure));
    }
  }

  /** What a jar's manifest says; empty where it says nothing. */
  private record Named(Path jar, String id, String name, String version, String apiVersion) {
    static Named of(Path jar, JarContents contents) {
      String id = contents.attribute("Factdesk-Plugin-Id").orElse("");
      return new Named(
          jar,
          id,
          contents.attribute("Factdesk-Plugin-Name").orElse(id),
          contents
              .attribute("Factdesk-Plugin-Version")
              .or(() -> contents.attribute("Implementation-Version"))
              .orElse(""),
          contents.attribute("Factdesk-Api-Version").orElse(""));
    }

    Plugin refused(String why) {
      return plugin(Plugin.State.REFUSED, List.of(), Optional.of(jar + " was not loaded: " + why));
    }

    Plugin plugin(Plugin.State state, List<CheckerDescription> checkers, Optional<String> failure) {
      String fileName = jar.getFileName().toString();
      return new Plugin(
          id.isEmpty() ? fileName : id,
          name.isEmpty() ? fileName : name,
          version,
          apiVersion,
          jar,
          state,
          checkers,
          failure);
    }
  }
}
