package org.factdesk.formats;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.factdesk.formats.Monitor.StoppedWork;

/** A format that a plugin brings: whatever it throws ends the work with it, and nothing else. */
public final class PluginFormat implements Format {
  private static final int LONGEST = 300;

  private final Format format;
  private final String plugin;
  private final String id;
  private final String title;
  private final Set<Aspect> holds;
  private final boolean imports;
  private final boolean plainTexts;
  private final List<FormatOption> options;

  private PluginFormat(Format format, String plugin) {
    this.format = format;
    this.plugin = plugin;
    this.id = format.id();
    this.title = format.title();
    this.holds = Set.copyOf(format.holds());
    this.imports = format.imports();
    this.plainTexts = format.plainTexts();
    this.options = List.copyOf(format.options());
  }

  /**
   * The format as it can be used without harm.
   *
   * @param plugin its id, for what is said where it fails
   * @throws Failure where the format does not even say what it is
   */
  public static PluginFormat of(Format format, String plugin) throws Failure {
    PluginFormat made = contained(plugin, () -> new PluginFormat(format, plugin));
    if (!made.id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new Failure(plugin, "a format's id is lower-case letters, digits and hyphens alone");
    }
    return made;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Set<Aspect> holds() {
    return holds;
  }

  @Override
  public boolean imports() {
    return imports;
  }

  @Override
  public boolean plainTexts() {
    return plainTexts;
  }

  @Override
  public List<FormatOption> options() {
    return options;
  }

  @Override
  public void write(Writing writing) throws IOException {
    String unused =
        contained(
            plugin,
            () -> {
              format.write(writing);
              return id;
            });
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    Documents read = contained(plugin, () -> format.read(source, troubles));
    Counting counting = contained(plugin, read::counting);
    return new Documents() {
      @Override
      public Counting counting() {
        return counting;
      }

      @Override
      public Optional<Document> next() throws IOException {
        return contained(plugin, read::next);
      }

      @Override
      public void close() throws IOException {
        String unused =
            contained(
                plugin,
                () -> {
                  read.close();
                  return id;
                });
      }
    };
  }

  private static <T> T contained(String plugin, Callable<T> work) throws Failure {
    try {
      return Objects.requireNonNull(work.call(), "it gave null");
    } catch (StoppedWork e) { // by a person's wish, not by the format's doing
      throw e;
    } catch (Throwable e) { // containment: whatever a plugin throws
      throw new Failure(plugin, said(e));
    }
  }

  private static String said(Throwable thrown) {
    try {
      String all = thrown.toString().replaceAll("\\s+", " ");
      return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "…";
    } catch (Throwable again) { // containment: also what it says of itself is the plugin's
      return thrown.getClass().getName();
    }
  }

  /** A plugin's format that failed; the message is one sentence that names the plugin. */
  public static final class Failure extends IOException {
    private static final long serialVersionUID = 1L;

    Failure(String plugin, String why) {
      super("a format of the plugin '" + plugin + "' failed: " + why);
    }
  }
}
