package org.factdesk.benchmarks.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.factdesk.engine.Limits;
import org.factdesk.engine.PluginFolder;
import org.factdesk.engine.Plugins;
import org.factdesk.model.Problem;

/** Plugin jars: read and their manifest judged; they hold no code, so that none is run. */
final class JarFuzz implements FuzzReader {
  private final FuzzFolder folder;

  JarFuzz(FuzzFolder folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "plugin jar";
  }

  @Override
  public boolean json() {
    return false;
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(jar(JarOutputStream.DEFLATED), jar(JarOutputStream.STORED));
  }

  private static byte[] jar(int method) {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue("Factdesk-Plugin-Id", "example");
    main.putValue("Factdesk-Plugin-Name", "Example");
    main.putValue("Factdesk-Plugin-Version", "1.0");
    main.putValue("Factdesk-Api-Version", "1.0");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
      jar.setMethod(JarOutputStream.DEFLATED);
      jar.setLevel(method == JarOutputStream.STORED ? 0 : 9);
      jar.putNextEntry(new JarEntry("META-INF/services/org.factdesk.checker.Checker"));
      jar.write(FuzzFolder.bytes("org.example.Missing\n"));
      jar.putNextEntry(new JarEntry("../../example.md"));
      jar.write(FuzzFolder.bytes("# Example\n"));
    } catch (IOException e) {
      throw new IllegalStateException("memory is always written to", e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void lay(byte[] input) throws IOException {
    folder.write("plugins/x.jar", input);
  }

  @Override
  public List<Problem> read() {
    PluginFolder plugins = new PluginFolder(folder.root().resolve("plugins"), true);
    try (Plugins loaded = Plugins.load(List.of(plugins), Limits.USUAL)) {
      return loaded.plugins().stream()
          .flatMap(plugin -> plugin.failure().stream().map(why -> new Problem(plugin.id(), why)))
          .toList();
    }
  }
}
