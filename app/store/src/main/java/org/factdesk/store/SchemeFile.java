package org.factdesk.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.About;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;

/** Reads the scheme of a workspace: one that ships with Factdesk, or its own. */
final class SchemeFile {
  static final String USUAL = "news-fact-check";
  static final int MAXIMUM_BYTES = 4 * 1024 * 1024;
  private static final Set<String> COLOURS = Set.copyOf(Scheme.COLOURS);
  private static final Set<String> PATTERNS = Set.copyOf(Scheme.PATTERNS);

  private SchemeFile() {}

  /** The scheme that the workspace names; the usual one, with a problem, where it is unusable. */
  static Read<Scheme> read(Path root, Optional<String> named) {
    if (named.isEmpty()) {
      return Read.of(Templates.scheme(USUAL).orElseThrow());
    }
    Optional<Scheme> shipped = Templates.scheme(named.get());
    if (shipped.isPresent()) {
      return Read.of(shipped.get());
    }
    Read<Scheme> own = own(root, named.get());
    if (own.value().isPresent()) {
      return own;
    }
    List<Problem> problems = new ArrayList<>(own.problems());
    problems.add(
        Problem.note(ConfigFile.NAME, "the scheme '" + USUAL + "' is used in place of its own"));
    return Read.of(Templates.scheme(USUAL).orElseThrow(), problems);
  }

  private static Read<Scheme> own(Path root, String name) {
    String subject = name.isBlank() ? ConfigFile.NAME : Names.shown(name);
    Optional<Path> file = Inside.resolve(root, name);
    if (file.isEmpty()) {
      return Read.failed(subject, "is not in the workspace; copy the scheme into it");
    }
    if (!Files.exists(file.get())) {
      return Read.failed(
          subject, "is neither a scheme file of the workspace nor the id of a shipped scheme");
    }
    Read<byte[]> bytes = FileBytes.read(file.get(), subject, MAXIMUM_BYTES);
    return bytes.value().isEmpty()
        ? Read.failed(bytes.problems())
        : parse(bytes.value().get(), subject);
  }

  /** Parses a scheme file; a scheme with any wrong field is not used. */
  static Read<Scheme> parse(byte[] bytes, String subject) {
    Read<Map<String, Object>> object = Json.object(bytes, subject);
    if (object.value().isEmpty()) {
      return Read.failed(object.problems());
    }
    List<Problem> problems = new ArrayList<>();
    Fields fields = new Fields(subject, object.value().get(), problems);
    FormatVersion.problem(subject, fields.text("format"), FormatVersion.SCHEME)
        .ifPresent(problems::add);
    if (!problems.isEmpty()) {
      return Read.failed(problems);
    }
    List<Layer> layers = fields.objects("layers").stream().map(SchemeFile::layer).toList();
    List<LinkType> links = fields.objects("links").stream().map(SchemeFile::linkType).toList();
    Scheme scheme =
        new Scheme(fields.text("name").orElse(subject), layers, links, about(fields), more(fields));
    problems.addAll(contradictions(scheme, subject));
    return problems.isEmpty() ? Read.of(scheme) : Read.failed(problems);
  }

  private static About about(Fields fields) {
    return new About(
        fields.text("description").orElse(""),
        fields.text("citation").orElse(""),
        fields.text("version").orElse(""),
        fields.text("guidelines").orElse(""));
  }

  /** What only a newer version knows; also its format, which stays. */
  private static Map<String, String> more(Fields fields) {
    Set<String> known = new HashSet<>(SchemeWriter.FIELDS);
    if (fields.text("format").filter(FormatVersion.SCHEME::equals).isPresent()) {
      known.add("format");
    }
    return fields.but(known);
  }

  private static Layer layer(Fields fields) {
    return new Layer(
        id(fields),
        key(fields),
        oneOf(fields, "colour", COLOURS, "claim"),
        oneOf(fields, "pattern", PATTERNS, "solid"),
        fields.text("description").orElse(""),
        fields.objects("features").stream().map(SchemeFile::feature).toList(),
        fields.but(SchemeWriter.LAYER_FIELDS));
  }

  private static Feature feature(Fields fields) {
    Optional<String> name = fields.text("name").filter(value -> !value.isBlank());
    if (name.isEmpty()) {
      fields.wrong("name", "the feature's name");
    }
    String type = oneOf(fields, "type", Set.of("choice", "text"), "text");
    List<String> values = fields.texts("values");
    if (type.equals("choice") && values.isEmpty()) {
      fields.wrong("values", "a list of at least one value for a choice");
    }
    return new Feature(
        name.orElse("unnamed"),
        type.equals("choice") ? FeatureType.CHOICE : FeatureType.TEXT,
        values,
        fields.flag("required").orElse(false),
        fields.text("description").orElse(""),
        fields.textsByKey("definitions"),
        fields.text("citation").orElse(""),
        fields.but(SchemeWriter.FEATURE_FIELDS));
  }

  private static LinkType linkType(Fields fields) {
    return new LinkType(
        id(fields),
        fields.texts("from"),
        fields.texts("to"),
        fields.flag("across").orElse(true),
        fields.text("description").orElse(""),
        fields.but(SchemeWriter.LINK_FIELDS));
  }

  private static String id(Fields fields) {
    Optional<String> id = fields.text("id").filter(Scheme::isId);
    if (id.isEmpty()) {
      fields.wrong("id", "lower-case letters, digits and -");
    }
    return id.orElse("unnamed");
  }

  private static char key(Fields fields) {
    Optional<String> key = fields.text("key");
    if (key.isPresent() && !key.get().matches("[0-9]?")) {
      fields.wrong("key", "one digit");
      return '\0';
    }
    return key.filter(value -> !value.isEmpty()).map(value -> value.charAt(0)).orElse('\0');
  }

  private static String oneOf(Fields fields, String key, Set<String> allowed, String usual) {
    String value = fields.text(key).orElse(usual);
    if (!allowed.contains(value)) {
      fields.wrong(key, "one of " + String.join(", ", allowed.stream().sorted().toList()));
      return usual;
    }
    return value;
  }

  private static List<Problem> contradictions(Scheme scheme, String subject) {
    List<Problem> problems = new ArrayList<>();
    if (scheme.layers().isEmpty()) {
      problems.add(new Problem(subject, "has no layers; a scheme needs at least one"));
    }
    Set<String> layers = new HashSet<>();
    for (Layer layer : scheme.layers()) {
      if (!layers.add(layer.id())) {
        problems.add(new Problem(subject, "has the layer '" + layer.id() + "' twice"));
      }
    }
    Set<String> types = new HashSet<>();
    for (LinkType type : scheme.linkTypes()) {
      if (!types.add(type.id())) {
        problems.add(new Problem(subject, "has the link type '" + type.id() + "' twice"));
      }
      for (String end : type.from()) {
        requireLayer(layers, end, type, subject, problems);
      }
      for (String end : type.to()) {
        requireLayer(layers, end, type, subject, problems);
      }
    }
    return problems;
  }

  private static void requireLayer(
      Set<String> layers, String end, LinkType type, String subject, List<Problem> problems) {
    if (!layers.contains(end)) {
      problems.add(
          new Problem(
              subject,
              "the link type '"
                  + type.id()
                  + "' names a layer '"
                  + Names.shown(end)
                  + "' it lacks"));
    }
  }
}
