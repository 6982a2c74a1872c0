package org.factdesk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Problem;

/**
 * Reads {@code factdesk.json}, and changes in it what is set for checkers and which scheme is used.
 */
final class ConfigFile {
  static final String NAME = "factdesk.json";
  private static final int MAXIMUM_BYTES = 4 * 1024 * 1024;
  private static final Set<String> SEVERITIES = Set.of("error", "warning", "note", "off");

  private static final String NEWER = "was written by a newer Factdesk (";

  private static final String NEW = "{\n  \"format\": \"" + FormatVersion.WORKSPACE + "\"\n}\n";

  private ConfigFile() {}

  /** The workspace's settings; the usual ones without a file; empty where the file is unusable. */
  static Read<WorkspaceConfig> read(Path root) {
    Read<WorkspaceConfig> read = understood(root);
    List<Problem> newer = read.problems().stream().filter(ConfigFile::saysNewer).toList();
    return newer.isEmpty() ? read : Read.failed(newer);
  }

  /** As {@link #read}; of a newer major version what reads like ours, and that it is newer. */
  static Read<WorkspaceConfig> understood(Path root) {
    Path file = root.resolve(NAME);
    if (!Files.exists(file)) {
      return Read.of(WorkspaceConfig.USUAL);
    }
    Read<byte[]> bytes = FileBytes.read(file, NAME, MAXIMUM_BYTES);
    if (bytes.value().isEmpty()) {
      return Read.failed(bytes.problems());
    }
    Read<Map<String, Object>> object = Json.object(bytes.value().get(), NAME);
    if (object.value().isEmpty()) {
      return Read.failed(object.problems());
    }
    List<Problem> problems = new ArrayList<>();
    Fields fields = new Fields(NAME, object.value().get(), problems);
    Optional<Problem> format =
        FormatVersion.problem(NAME, fields.text("format"), FormatVersion.WORKSPACE);
    boolean newer =
        FormatVersion.isNewer(fields.text("format").orElse(""), FormatVersion.WORKSPACE);
    if (format.isPresent() && !newer) {
      return Read.failed(List.of(format.get()));
    }
    WorkspaceConfig config = config(fields);
    return newer
        ? Read.of(config, List.of(new Problem(NAME, onlyRead(fields.text("format").get()))))
        : Read.of(config, problems);
  }

  private static String onlyRead(String format) {
    return NEWER
        + format
        + "), so nothing in this workspace is ever written to: update Factdesk to work in it";
  }

  /** Whether it says that the settings are of a newer major version. */
  static boolean saysNewer(Problem problem) {
    return problem.subject().equals(NAME) && problem.message().startsWith(NEWER);
  }

  /**
   * Writes what is set for these checkers into the file, which is made where there is none.
   * Everything else in it stays as it is on the disk by then.
   *
   * @return empty when the file is safely on the disk
   */
  static Optional<Problem> save(Disk disk, Path root, Map<String, CheckerConfig> settings) {
    return change(disk, root, text -> CheckerSettingsText.with(text, settings));
  }

  /**
   * Names the scheme in the file, which is made where there is none. Everything else in it stays as
   * it is on the disk by then.
   *
   * @return empty when the file is safely on the disk
   */
  static Optional<Problem> nameScheme(Disk disk, Path root, String scheme) {
    return change(disk, root, text -> SchemeSettingText.with(text, scheme));
  }

  /** Makes another text of a file's text. */
  private interface Rewriting {
    String of(String text) throws IOException;
  }

  private static Optional<Problem> change(Disk disk, Path root, Rewriting rewriting) {
    Path file = root.resolve(NAME);
    try {
      byte[] bytes = NEW.getBytes(StandardCharsets.UTF_8);
      if (Files.exists(file)) {
        Read<WorkspaceConfig> now = read(root);
        if (now.value().isEmpty()) {
          Problem wrong = now.problems().get(0);
          return Optional.of(
              new Problem(NAME, wrong.message() + "; nothing was written over it until then"));
        }
        bytes = Files.readAllBytes(file);
      }
      int mark = Json.hasByteOrderMark(bytes) ? 3 : 0;
      String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
      AtomicFile.write(disk, file, rewriting.of(text).getBytes(StandardCharsets.UTF_8));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new Problem(NAME, AnnotationFiles.unsaved(e)));
    }
  }

  private static WorkspaceConfig config(Fields fields) {
    List<String> articles = fields.texts("articles");
    return new WorkspaceConfig(
        articles.isEmpty() ? WorkspaceConfig.USUAL.articles() : articles,
        fields.text("annotations").orElse(WorkspaceConfig.USUAL.annotations()),
        fields.text("scheme"),
        fields.texts("plugins"),
        fields.object("checkers").map(ConfigFile::checkers).orElse(Map.of()),
        annotator(fields));
  }

  private static Optional<String> annotator(Fields fields) {
    Optional<String> name = fields.text("annotator");
    if (name.isPresent() && Names.problemWithAnnotator(name.get()).isPresent()) {
      return fields.wrong(
          "annotator", "1 to 40 letters, digits, - and _, as it becomes part of file names");
    }
    return name;
  }

  private static Map<String, CheckerConfig> checkers(Fields fields) {
    Map<String, CheckerConfig> result = new LinkedHashMap<>();
    for (String id : fields.keys()) {
      fields.object(id).ifPresent(checker -> result.put(id, checker(checker)));
    }
    return result;
  }

  private static CheckerConfig checker(Fields fields) {
    Map<String, String> severity = new LinkedHashMap<>();
    fields
        .object("severity")
        .ifPresent(
            kinds -> {
              for (String kind : kinds.keys()) {
                kinds
                    .text(kind)
                    .filter(value -> known(kinds, kind, value))
                    .ifPresent(value -> severity.put(kind, value));
              }
            });
    return new CheckerConfig(
        fields.flag("enabled").orElse(true),
        severity,
        fields.object("options").map(Fields::all).orElse(Map.of()));
  }

  private static boolean known(Fields kinds, String kind, String value) {
    if (!SEVERITIES.contains(value)) {
      kinds.wrong(kind, "error, warning, note or off");
      return false;
    }
    return true;
  }
}
