package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factdesk.engine.PluginFolder;
import org.factdesk.engine.PluginPermission;
import org.factdesk.engine.PluginServices;
import org.factdesk.engine.PluginServices.Service;
import org.factdesk.formats.Format;
import org.factdesk.formats.Formats;
import org.factdesk.formats.PluginFormat;

/**
 * The formats that there are for a workspace: those that ship with Factdesk, and those of plugins.
 *
 * @param all by id
 * @param failures of plugins, a sentence each
 */
public record DatasetFormats(List<Format> all, List<String> failures) {
  public DatasetFormats {
    all = List.copyOf(all);
    failures = List.copyOf(failures);
  }

  /** Those that ship with Factdesk alone; no plugin is looked at. */
  public static DatasetFormats shipped() {
    return new DatasetFormats(Formats.all(), List.of());
  }

  /**
   * Those of plugins too; one whose id is taken is left out. Reads files and runs code of plugins,
   * so not for the event thread.
   */
  public static DatasetFormats with(List<PluginFolder> folders, PluginPermission permission) {
    List<Format> all = new ArrayList<>(Formats.all());
    List<String> failures = new ArrayList<>();
    for (Service<Format> found : PluginServices.load(Format.class, folders, permission)) {
      found.failure().ifPresent(failures::add);
      found.value().ifPresent(format -> add(format, found.plugin(), all, failures));
    }
    all.sort(Comparator.comparing(Format::id));
    return new DatasetFormats(all, failures);
  }

  private static void add(Format format, String plugin, List<Format> all, List<String> failures) {
    try {
      Format contained = PluginFormat.of(format, plugin);
      if (all.stream().anyMatch(other -> other.id().equals(contained.id()))) {
        failures.add(
            "the plugin '%s' brings a format '%s', which is there already; the other one is used"
                .formatted(plugin, contained.id()));
      } else {
        all.add(contained);
      }
    } catch (PluginFormat.Failure e) {
      failures.add(String.valueOf(e.getMessage()));
    }
  }

  /** The format with this id, such as {@code jsonl}. */
  public Optional<Format> find(String id) {
    return all.stream().filter(format -> format.id().equals(id)).findFirst();
  }
}
