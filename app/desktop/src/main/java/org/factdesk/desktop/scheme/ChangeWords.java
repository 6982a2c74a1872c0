package org.factdesk.desktop.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;
import org.factdesk.workspace.Migration;
import org.factdesk.workspace.Migration.FeatureKey;
import org.factdesk.workspace.Migration.ValueKey;
import org.factdesk.workspace.SchemeUse;
import org.factdesk.workspace.SchemeUse.Count;
import org.factdesk.workspace.SchemeUse.UsedFeature;
import org.factdesk.workspace.SchemeUse.UsedLayer;
import org.factdesk.workspace.SchemeUse.UsedLink;
import org.factdesk.workspace.SchemeUse.UsedValue;

/** A change of the scheme in sentences, each with how many marks it touches. Pure. */
final class ChangeWords {
  private static final Texts TEXTS = Texts.of(ChangeWords.class);
  private static final int LONGEST = 40;

  private final Migration change;
  private final SchemeUse use;
  private final String annotator;
  private final List<String> lines = new ArrayList<>();

  private ChangeWords(Migration change, SchemeUse use, String annotator) {
    this.change = change;
    this.use = use;
    this.annotator = annotator;
  }

  /**
   * One sentence for each thing that is different; none where nothing is.
   *
   * @param annotator whose own marks need not be told apart
   */
  static List<String> of(Migration change, SchemeUse use, String annotator) {
    ChangeWords words = new ChangeWords(change, use, annotator);
    words.layers();
    words.features();
    words.values();
    words.links();
    if (words.lines.isEmpty() && change.isChange()) {
      words.lines.add(TEXTS.get("change.words"));
    }
    return words.lines;
  }

  private void layers() {
    Set<String> known = new HashSet<>(change.layers().values());
    for (Layer layer : change.before().layers()) {
      String then = change.layers().getOrDefault(layer.id(), layer.id());
      Count count = use.of(new UsedLayer(layer.id()));
      if (change.after().layer(then).isEmpty()) {
        say("layer-left", count, layer.id());
      } else if (!then.equals(layer.id())) {
        boolean merges = change.layers().values().stream().filter(then::equals).count() > 1;
        say(merges ? "layer-moved" : "layer-renamed", count, layer.id(), then);
      }
    }
    added("layer", change.after().layers().stream().map(Layer::id).toList(), known);
  }

  private void features() {
    change.features().forEach((key, then) -> feature(key, then));
  }

  private void feature(FeatureKey key, String then) {
    Count count = use.of(new UsedFeature(key.layer(), key.feature()));
    Optional<Layer> layer = change.after().layer(layerNow(key));
    if (then.isEmpty()) {
      say("feature-cleared", count, key.feature(), key.layer());
    } else if (layer.isPresent() && layer.get().feature(then).isEmpty()) {
      say("feature-left", count, key.feature(), key.layer());
    } else if (!then.equals(key.feature())) {
      say("feature-renamed", count, key.feature(), then);
    }
  }

  private void values() {
    for (Map.Entry<ValueKey, String> value : change.values().entrySet()) {
      FeatureKey of = value.getKey().feature();
      String old = value.getKey().value();
      String then = value.getValue();
      Count count = use.of(new UsedValue(of.layer(), of.feature(), old));
      if (change.features().getOrDefault(of, of.feature()).isEmpty() || then.equals(old)) {
        continue;
      }
      if (then.isEmpty()) {
        say("value-cleared", count, old, of.feature());
      } else {
        say("value-moved", count, old, then);
      }
    }
  }

  private void links() {
    for (LinkType type : change.before().linkTypes()) {
      String then = change.links().getOrDefault(type.id(), type.id());
      Count count = use.of(new UsedLink(type.id()));
      if (change.after().linkType(then).isEmpty()) {
        say("link-left", count, type.id());
      } else if (!then.equals(type.id())) {
        say("link-renamed", count, type.id(), then);
      }
    }
    added(
        "link",
        change.after().linkTypes().stream().map(LinkType::id).toList(),
        new HashSet<>(change.links().values()));
  }

  private void added(String what, List<String> now, Set<String> known) {
    now.stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> lines.add(TEXTS.get("change." + what + "-added", cut(id))));
  }

  private String layerNow(FeatureKey key) {
    return change.layers().getOrDefault(key.layer(), key.layer());
  }

  private void say(String what, Count count, String... names) {
    String second = names.length > 1 ? cut(names[1]) : "";
    lines.add(TEXTS.get("change." + what, cut(names[0]), second, touched(count)) + others(count));
  }

  static String touched(Count count) {
    return TEXTS.get("change.touched", count.marks(), count.articles());
  }

  private String others(Count count) {
    List<String> others =
        count.annotators().stream().filter(name -> !name.equals(annotator)).toList();
    return others.isEmpty() ? "" : " " + TEXTS.get("change.others", cut(String.join(", ", others)));
  }

  private static String cut(String name) {
    return Words.cut(Words.oneLine(name), LONGEST);
  }

  /** Whether the file would be read again: what is wrong with the scheme, in a sentence. */
  static Optional<String> fault(Scheme scheme) {
    return scheme.layers().isEmpty() ? Optional.of(TEXTS.get("fault.no-layer")) : Optional.empty();
  }
}
