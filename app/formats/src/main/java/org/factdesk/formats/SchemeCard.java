package org.factdesk.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;

/** The part of a dataset's card that says what its labels mean. */
final class SchemeCard {
  private final Scheme scheme;
  private final Optional<Guidelines> guidelines;
  private final StringBuilder card;

  SchemeCard(Scheme scheme, Optional<Guidelines> guidelines, StringBuilder card) {
    this.scheme = scheme;
    this.guidelines = guidelines;
    this.card = card;
  }

  void write() {
    card.append("## Scheme\n\n");
    if (!scheme.about().description().isBlank()) {
      card.append(Markdown.paragraphs(Sentence.of(scheme.about().description()))).append("\n\n");
    }
    item("Name", scheme.name());
    item("Version", scheme.about().version());
    item("Follows", scheme.about().citation());
    item(
        "Guidelines",
        guidelines
            .map(one -> one.file() + ", SHA-256 " + one.sha256())
            .orElse(scheme.about().guidelines()));
    card.append('\n');
    scheme.layers().forEach(this::layer);
    links();
  }

  private void item(String name, String value) {
    if (!value.isBlank()) {
      card.append("- ").append(name).append(": ").append(Markdown.text(value)).append('\n');
    }
  }

  private void layer(Layer layer) {
    card.append("### ").append(Markdown.text(layer.id())).append("\n\n");
    String description = Markdown.paragraphs(Sentence.of(layer.description()));
    card.append(description).append(description.isEmpty() ? "" : "\n\n");
    layer.features().forEach(this::feature);
    card.append(layer.features().isEmpty() ? "" : "\n");
  }

  private void feature(Feature feature) {
    card.append("- **").append(Markdown.text(feature.name())).append("**, ");
    card.append(feature.type() == FeatureType.CHOICE ? "one of the values below" : "any text");
    card.append(feature.required() ? ", required" : "");
    sentence(feature.description());
    if (!feature.citation().isBlank()) {
      String work = feature.citation().strip().replaceFirst("(?i)^(after|follows) ", "");
      card.append(feature.description().isBlank() ? ": " : " ");
      card.append(Markdown.text(Sentence.of("Follows " + work)));
    }
    card.append('\n');
    for (String value : feature.values()) {
      card.append("  - ").append(Markdown.text(value));
      sentence(feature.definition(value));
      card.append('\n');
    }
  }

  private void sentence(String words) {
    card.append(words.isBlank() ? "" : ": " + Markdown.text(Sentence.of(words)));
  }

  private void links() {
    if (scheme.linkTypes().isEmpty()) {
      return;
    }
    card.append("### Links\n\n")
        .append(Markdown.head(List.of("type", "from", "to", "across articles", "meaning"), false));
    for (LinkType type : scheme.linkTypes()) {
      Function<List<String>, String> layers =
          ids -> String.join(", ", ids.stream().map(Markdown::text).toList());
      List<String> cells = new ArrayList<>();
      cells.add(Markdown.text(type.id()));
      cells.add(layers.apply(type.from()));
      cells.add(layers.apply(type.to()));
      cells.add(type.acrossArticles() ? "yes" : "no");
      cells.add(Markdown.text(type.description()));
      card.append(Markdown.row(cells));
    }
    card.append('\n');
  }
}
