package org.factdesk.desktop.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factdesk.desktop.typeset.Block;
import org.factdesk.desktop.typeset.Run;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;

/** A scheme as text to read: each layer, feature and value with what it means. Pure. */
final class SchemePages {
  private static final Texts TEXTS = Texts.of(SchemePages.class);

  private final List<Block> blocks = new ArrayList<>();
  private final String filter;

  private SchemePages(String filter) {
    this.filter = filter.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The blocks of the scheme, only those that have the words of the filter where it is not empty.
   */
  static List<Block> of(Scheme scheme, String filter) {
    SchemePages pages = new SchemePages(filter);
    pages.about(scheme);
    scheme.layers().forEach(pages::layer);
    pages.links(scheme.linkTypes());
    return pages.blocks;
  }

  /** The heading that a layer has. */
  static Block.Heading heading(String layer) {
    return new Block.Heading(2, List.of(run(layer, Run.Kind.PLAIN)));
  }

  private void about(Scheme scheme) {
    if (filter.isEmpty()) {
      blocks.add(new Block.Heading(1, List.of(run(scheme.name(), Run.Kind.PLAIN))));
      prose(scheme.about().description(), Run.Kind.PLAIN);
      prose(cited(scheme.about().citation()), Run.Kind.SLANTED);
    }
  }

  private void layer(Layer layer) {
    List<Block> rest = new ArrayList<>();
    boolean whole = matches(layer.id() + " " + layer.description());
    for (Feature feature : layer.features()) {
      rest.addAll(feature(feature, whole));
    }
    if (whole || !rest.isEmpty()) {
      blocks.add(heading(layer.id()));
      prose(layer.description(), Run.Kind.PLAIN);
      blocks.addAll(rest);
    }
  }

  private List<Block> feature(Feature feature, boolean all) {
    boolean whole = all || matches(feature.name() + " " + feature.description());
    List<Block> items = new ArrayList<>();
    for (String value : feature.values()) {
      if (whole || matches(value + " " + feature.definition(value))) {
        items.add(item(value, feature.definition(value)));
      }
    }
    List<Block> found = new ArrayList<>();
    if (whole || !items.isEmpty()) {
      found.add(new Block.Heading(3, List.of(run(feature.name(), Run.Kind.PLAIN))));
      found.add(new Block.Prose(List.of(run(explained(feature), Run.Kind.PLAIN))));
      found.addAll(items);
      if (!feature.citation().isEmpty()) {
        found.add(new Block.Prose(List.of(run(cited(feature.citation()), Run.Kind.SLANTED))));
      }
    }
    return found;
  }

  private static String explained(Feature feature) {
    String kind =
        TEXTS.get(feature.type() == FeatureType.CHOICE ? "guidelines.choice" : "guidelines.text");
    String needed = feature.required() ? " " + TEXTS.get("guidelines.required") : "";
    return Words.sentence(feature.description()) + " " + kind + needed;
  }

  private void links(List<LinkType> types) {
    List<Block> items = new ArrayList<>();
    for (LinkType type : types) {
      if (matches(type.id() + " " + type.description())) {
        String ends = String.join(", ", type.from()) + " → " + String.join(", ", type.to());
        items.add(item(type.id(), Words.sentence(type.description()) + " (" + ends + ")"));
      }
    }
    if (!items.isEmpty()) {
      blocks.add(heading(TEXTS.get("guidelines.links")));
      blocks.addAll(items);
    }
  }

  private static Block item(String name, String meaning) {
    List<Run> runs = new ArrayList<>();
    runs.add(run(name, Run.Kind.STRONG));
    if (!meaning.isEmpty()) {
      runs.add(run("  " + meaning, Run.Kind.PLAIN));
    }
    return new Block.Item(0, "•", runs);
  }

  private static String cited(String citation) {
    boolean isSentence = citation.startsWith("After ");
    return citation.isEmpty() || isSentence ? citation : TEXTS.get("guidelines.after", citation);
  }

  private void prose(String text, Run.Kind kind) {
    if (!text.isEmpty()) {
      blocks.add(new Block.Prose(List.of(run(text, kind))));
    }
  }

  private boolean matches(String text) {
    return filter.isEmpty() || text.toLowerCase(Locale.ROOT).contains(filter);
  }

  private static Run run(String text, Run.Kind kind) {
    return new Run(Words.oneLine(text), kind, "");
  }
}
