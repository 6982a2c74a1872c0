package org.factdesk.formats.huggingface;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.factdesk.formats.About;
import org.factdesk.formats.Overview;
import org.factdesk.formats.Split;
import org.factdesk.formats.Writing;
import org.factdesk.model.Scheme;

/** What the hub reads of a dataset's card: YAML between two lines of hyphens. */
final class FrontMatter {
  private static final String FEATURES =
      """
        features:
        - {name: id, dtype: string}
        - {name: title, dtype: string}
        - {name: published_from, dtype: string}
        - {name: published_to, dtype: string}
        - {name: published_origin, dtype: string}
        - {name: outlet, dtype: string}
        - {name: url, dtype: string}
        - {name: language, dtype: string}
        - {name: text, dtype: string}
        - name: annotators
          list:
          - {name: annotator, dtype: string}
          - {name: state, dtype: string}
        - name: spans
          list:
          - {name: id, dtype: string}
          - {name: layer, dtype: string}
          - {name: begin, dtype: int64}
          - {name: end, dtype: int64}
          - name: parts
            list:
            - {name: begin, dtype: int64}
            - {name: end, dtype: int64}
            - {name: quote, dtype: string}
          - name: features
            list:
            - {name: name, dtype: string}
            - {name: value, dtype: string}
          - {name: note, dtype: string}
          - {name: annotator, dtype: string}
          - {name: by, dtype: string}
          - {name: at, dtype: string}
        - name: links
          list:
          - {name: id, dtype: string}
          - {name: type, dtype: string}
          - {name: from, dtype: string}
          - {name: to_article, dtype: string}
          - {name: to, dtype: string}
          - {name: annotator, dtype: string}
          - {name: by, dtype: string}
          - {name: at, dtype: string}
      """;

  private final Writing writing;
  private final Map<String, Long> bytes;
  private final StringBuilder yaml = new StringBuilder("---\n");

  /**
   * @param bytes of each part's file, by the part's name
   */
  FrontMatter(Writing writing, Map<String, Long> bytes) {
    this.writing = writing;
    this.bytes = bytes;
  }

  String text() {
    About about = writing.about();
    String scheme = writing.scheme().name();
    field("pretty_name", about.title().isBlank() ? scheme : about.title());
    licence(about.licence().strip());
    list("language", languages());
    list("annotations_creators", annotators());
    list("task_categories", List.of("token-classification"));
    list("source_datasets", List.of("original"));
    list("size_categories", List.of(size()));
    List<String> tags = new ArrayList<>(List.of("news", "fact-checking"));
    writing.scheme().layers().stream().map(Scheme.Layer::id).forEach(tags::add);
    list("tags", tags);
    yaml.append("configs:\n- config_name: default\n  data_files:\n");
    for (Split split : writing.splits()) {
      String file =
          String.valueOf(HuggingFaceFormat.file(writing.folder(), split.name()).getFileName());
      yaml.append("  - split: ").append(quoted(HuggingFaceFormat.name(split.name())));
      yaml.append("\n    path: ").append(quoted("data/" + file)).append('\n');
    }
    info();
    return yaml.append("---\n\n").toString();
  }

  private void licence(String licence) {
    boolean isIdentifier = licence.matches("[a-zA-Z0-9][a-zA-Z0-9.+-]*");
    if (licence.isEmpty()) {
      field("license", "unknown");
    } else if (isIdentifier) {
      field("license", licence.toLowerCase(Locale.ROOT));
    } else {
      field("license", "other");
      field("license_name", licence);
    }
  }

  private List<String> languages() {
    TreeSet<String> languages = new TreeSet<>();
    for (String tag : writing.overview().languages().keySet()) {
      String language = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
      if (language.matches("[a-z]{2,3}")) {
        languages.add(language);
      }
    }
    return List.copyOf(languages);
  }

  private List<String> annotators() {
    Overview overview = writing.overview();
    List<String> creators = new ArrayList<>();
    if (!overview.people().isEmpty()) {
      creators.add("expert-generated");
    }
    if (overview.annotators().size() > overview.people().size()) {
      creators.add("machine-generated");
    }
    return creators.isEmpty() ? List.of("no-annotation") : creators;
  }

  private String size() {
    int articles =
        writing.splits().stream().mapToInt(split -> writing.counts(split.name()).articles()).sum();
    if (articles < 1_000) {
      return "n<1K";
    }
    if (articles < 10_000) {
      return "1K<n<10K";
    }
    if (articles < 100_000) {
      return "10K<n<100K";
    }
    return articles < 1_000_000 ? "100K<n<1M" : "1M<n<10M";
  }

  private void info() {
    yaml.append("dataset_info:\n").append(FEATURES).append("  splits:\n");
    long size = 0;
    for (Split split : writing.splits()) {
      long own = bytes.getOrDefault(split.name(), 0L);
      size += own;
      yaml.append("  - name: ").append(quoted(HuggingFaceFormat.name(split.name())));
      yaml.append("\n    num_bytes: ").append(own);
      int articles = writing.counts(split.name()).articles();
      yaml.append("\n    num_examples: ").append(articles).append('\n');
    }
    yaml.append("  download_size: ").append(size).append('\n');
    yaml.append("  dataset_size: ").append(size).append('\n');
  }

  private void field(String name, String value) {
    yaml.append(name).append(": ").append(quoted(value)).append('\n');
  }

  private void list(String name, List<String> values) {
    if (!values.isEmpty()) {
      yaml.append(name).append(":\n");
      values.forEach(value -> yaml.append("- ").append(quoted(value)).append('\n'));
    }
  }

  /** A YAML string in double quotes, on one line. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            codePoint -> {
              int type = Character.getType(codePoint);
              boolean harmless =
                  type != Character.CONTROL
                      && type != Character.FORMAT
                      && type != Character.LINE_SEPARATOR
                      && type != Character.PARAGRAPH_SEPARATOR
                      && type != Character.SURROGATE
                      && type != Character.UNASSIGNED;
              if (codePoint == '"' || codePoint == '\\') {
                quoted.append('\\').append((char) codePoint);
              } else if (harmless) {
                quoted.appendCodePoint(codePoint);
              } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", codePoint));
              }
            });
    return quoted.append('"').toString();
  }
}
