package org.factdesk.desktop.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.factdesk.desktop.importing.MappingRow.Choice;
import org.factdesk.desktop.words.Texts;
import org.factdesk.formats.importing.LabelMapping;
import org.factdesk.formats.importing.LabelMapping.Rule;
import org.factdesk.formats.importing.LabelMapping.Turn;
import org.factdesk.formats.importing.LabelUse;
import org.factdesk.formats.importing.LinkUse;
import org.factdesk.formats.importing.Survey;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;

/** Makes the rows of the table of labels. */
final class MappingRows {
  private static final Texts TEXTS = Texts.of(ImportPane.class);

  private final Scheme scheme;

  /** As it was proposed: new names come of it. */
  private final LabelMapping proposed;

  private final LabelMapping mapping;

  private MappingRows(Scheme scheme, LabelMapping proposed, LabelMapping mapping) {
    this.scheme = scheme;
    this.proposed = proposed;
    this.mapping = mapping;
  }

  static List<MappingRow> of(
      Survey survey, Scheme scheme, LabelMapping proposed, LabelMapping mapping) {
    MappingRows rows = new MappingRows(scheme, proposed, mapping);
    List<MappingRow> all = new ArrayList<>();
    for (LabelUse use : survey.labels().values()) {
      all.add(rows.label(use));
      Rule rule = mapping.labels().getOrDefault(use.label(), Rule.on(""));
      if (!rule.layer().isEmpty()) {
        use.features()
            .forEach(
                (name, found) -> all.add(rows.feature(use.label(), rule, name, found.count())));
      }
    }
    survey.linkTypes().values().forEach(use -> all.add(rows.link(use)));
    return all;
  }

  private MappingRow label(LabelUse use) {
    String label = use.label();
    Map<String, Choice> choices = new LinkedHashMap<>();
    for (LabelMapping one : List.of(mapping, proposed)) {
      Rule rule = one.labels().getOrDefault(label, Rule.on(""));
      add(choices, words(rule), now -> now.with(label, rule));
    }
    for (Layer layer : scheme.layers()) {
      Rule rule = Rule.on(layer.id());
      add(choices, words(rule), now -> now.with(label, rule));
    }
    add(choices, TEXTS.get("out"), now -> now.with(label, Rule.on("")));
    String chosen = words(mapping.labels().getOrDefault(label, Rule.on("")));
    return new MappingRow(label, use.count(), List.copyOf(choices.values()), chosen);
  }

  private String words(Rule rule) {
    if (rule.layer().isEmpty()) {
      return TEXTS.get("out");
    }
    String sets =
        rule.sets().entrySet().stream()
            .map(one -> ", " + one.getKey() + " " + one.getValue())
            .collect(Collectors.joining());
    boolean known = scheme.layer(rule.layer()).isPresent();
    return (known ? rule.layer() : TEXTS.get("new", rule.layer())) + sets;
  }

  private MappingRow feature(String label, Rule rule, String name, int count) {
    Map<String, Choice> choices = new LinkedHashMap<>();
    Turn turn = rule.features().getOrDefault(name, new Turn(name, new TreeMap<>()));
    Rule first = proposed.labels().getOrDefault(label, rule);
    Turn then = first.features().getOrDefault(name, new Turn(name, new TreeMap<>()));
    addTurn(choices, label, rule, name, turn);
    addTurn(choices, label, rule, name, then);
    for (Feature feature : features(rule.layer())) {
      addTurn(choices, label, rule, name, new Turn(feature.name(), new TreeMap<>()));
    }
    addTurn(choices, label, rule, name, new Turn("", new TreeMap<>()));
    String chosen = words(rule.layer(), turn);
    return new MappingRow(
        TEXTS.get("feature", label, name), count, List.copyOf(choices.values()), chosen);
  }

  private List<Feature> features(String layer) {
    return scheme.layer(layer).map(Layer::features).orElse(List.of());
  }

  private void addTurn(
      Map<String, Choice> choices, String label, Rule rule, String name, Turn turn) {
    SortedMap<String, Turn> features = new TreeMap<>(rule.features());
    features.put(name, turn);
    Rule changed = new Rule(rule.layer(), rule.sets(), features);
    add(choices, words(rule.layer(), turn), now -> now.with(label, changed));
  }

  private String words(String layer, Turn turn) {
    if (turn.feature().isEmpty()) {
      return TEXTS.get("out");
    }
    boolean known = features(layer).stream().anyMatch(one -> one.name().equals(turn.feature()));
    return known ? turn.feature() : TEXTS.get("new", turn.feature());
  }

  private MappingRow link(LinkUse use) {
    String type = use.type();
    Map<String, Choice> choices = new LinkedHashMap<>();
    String now = mapping.links().getOrDefault(type, "");
    String first = proposed.links().getOrDefault(type, "");
    List<String> all = new ArrayList<>(List.of(now, first));
    scheme.linkTypes().stream().map(LinkType::id).forEach(all::add);
    all.add("");
    for (String to : all) {
      add(choices, linkWords(to), was -> was.withLink(type, to));
    }
    return new MappingRow(
        TEXTS.get("link", type), use.count(), List.copyOf(choices.values()), linkWords(now));
  }

  private String linkWords(String to) {
    if (to.isEmpty()) {
      return TEXTS.get("out");
    }
    return scheme.linkType(to).isPresent() ? to : TEXTS.get("new", to);
  }

  private static void add(Map<String, Choice> choices, String words, MappingRow.Change change) {
    choices.putIfAbsent(words, new Choice(words, change));
  }
}
