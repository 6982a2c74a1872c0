package org.factdesk.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * What plugins bring beside checkers: made, and used, in Factdesk's own process. A jar that brings
 * none is not asked for anything.
 */
public final class PluginServices {
  /** More broken lines than any honest service file has. */
  private static final int MOST = 1000;

  private PluginServices() {}

  /**
   * Something that a plugin brings.
   *
   * @param plugin its id
   * @param value empty where it could not be made
   * @param failure why, one sentence that names the jar; empty where nothing failed
   */
  public record Service<T>(String plugin, Path jar, Optional<T> value, Optional<String> failure) {}

  /**
   * Everything of this sort that the jars in the folders bring, in the order of the jars. Runs code
   * of the plugins; blocks; any thread but the event thread.
   *
   * @param permission is asked of the jars in folders that are not trusted
   */
  public static <T> List<Service<T>> load(
      Class<T> type, List<PluginFolder> folders, PluginPermission permission) {
    List<Service<T>> found = new ArrayList<>();
    JarFiles.in(folders)
        .jars()
        .forEach((jar, look) -> found.addAll(of(type, jar, look.trusted(), permission)));
    return found;
  }

  private static <T> List<Service<T>> of(
      Class<T> type, Path jar, boolean trusted, PluginPermission permission) {
    JarContents contents;
    try {
      contents = JarContents.read(jar);
    } catch (IOException e) {
      // The loading of checkers says what is wrong with the jar.
      return List.of();
    }
    PluginManifest manifest = PluginManifest.of(jar, trusted, contents);
    if (!contents.serves(type.getName())) {
      return List.of();
    }
    Optional<String> fault = manifest.fault();
    if (fault.isPresent()) {
      return List.of(failed(manifest, fault.get()));
    }
    return trusted || permission.mayRun(jar, contents.fingerprint())
        ? made(type, manifest, new PluginClassLoader(jar, contents, type))
        : List.of(failed(manifest, "nobody has said yet that it may run"));
  }

  private static <T> List<Service<T>> made(
      Class<T> type, PluginManifest manifest, PluginClassLoader classes) {
    List<Service<T>> made = new ArrayList<>();
    Iterator<ServiceLoader.Provider<T>> providers =
        ServiceLoader.load(type, classes).stream().iterator();
    while (made.size() < MOST) {
      try {
        if (!providers.hasNext()) {
          return made;
        }
        T value = providers.next().get();
        made.add(
            new Service<>(manifest.id(), manifest.jar(), Optional.of(value), Optional.empty()));
      } catch (Throwable e) { // containment: whatever a plugin throws
        made.add(failed(manifest, Thrown.describe(e)));
      }
    }
    return made;
  }

  private static <T> Service<T> failed(PluginManifest manifest, String why) {
    return new Service<>(
        manifest.id(),
        manifest.jar(),
        Optional.empty(),
        Optional.of(manifest.jar() + " was not loaded: " + why));
  }
}
