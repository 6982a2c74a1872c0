package org.factdesk.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.factdesk.checker.Checker;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one plugin: the checker API comes from Factdesk, the JDK from the JDK, everything
 * else from the plugin's jar. Nothing else of Factdesk, and no other plugin, is visible.
 */
final class PluginClassLoader extends ClassLoader {
  private static final List<String> PARENTS_PACKAGES =
      List.of(
          "org.factdesk.checker.",
          "org.factdesk.model.",
          "org.factdesk.text.",
          "org.factdesk.timex.");

  private final Path jar;
  private final JarContents contents;
  private final ClassLoader api = Checker.class.getClassLoader();
  private final Class<?> service;

  PluginClassLoader(Path jar, JarContents contents) {
    this(jar, contents, Checker.class);
  }

  /**
   * @param service what the plugin is asked for; its package is visible too
   */
  PluginClassLoader(Path jar, JarContents contents, Class<?> service) {
    super("plugin " + jar.getFileName(), getPlatformClassLoader());
    this.jar = jar;
    this.contents = contents;
    this.service = service;
  }

  /** Whether a class of this name comes from Factdesk, even if the jar has one as well. */
  static boolean isFromParent(String className) {
    return className.startsWith("java.")
        || PARENTS_PACKAGES.stream()
            .anyMatch(
                prefix ->
                    className.startsWith(prefix) && className.indexOf('.', prefix.length()) < 0);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith(service.getPackageName() + ".")
        && name.indexOf('.', service.getPackageName().length() + 1) < 0) {
      return service.getClassLoader().loadClass(name);
    }
    return isFromParent(name) && !name.startsWith("java.")
        ? api.loadClass(name)
        : super.loadClass(name, resolve);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes =
        contents
            .entry(name.replace('.', '/') + ".class")
            .orElseThrow(() -> new ClassNotFoundException(name));
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    return contents.entry(name).map(bytes -> url(name, bytes)).orElse(null);
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    return Collections.enumeration(
        contents.entry(name).map(bytes -> url(name, bytes)).stream().toList());
  }

  private URL url(String name, byte[] bytes) {
    try {
      String address = "plugin:" + jar.toUri().getRawPath() + "!/" + name;
      return new URL(null, address, new Memory(bytes));
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens an address of a resource that is already in memory. */
  private static final class Memory extends URLStreamHandler {
    private final byte[] bytes;

    Memory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    protected URLConnection openConnection(URL address) {
      return new URLConnection(address) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() throws IOException {
          return new ByteArrayInputStream(bytes);
        }
      };
    }
  }
}
