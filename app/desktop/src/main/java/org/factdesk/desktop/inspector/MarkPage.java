package org.factdesk.desktop.inspector;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Group;
import org.factdesk.desktop.look.Page;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.look.ValueControl;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.Layer;

/**
 * A mark of one layer: its words, features, note, links, and who made it. Made once for a layer and
 * shown for one mark after the other.
 */
final class MarkPage extends Page {
  private static final Texts TEXTS = Texts.of(MarkPage.class);
  private final Optional<Layer> layer;
  private final Paragraph words = new Paragraph(Fonts::excerpt, Palette::ink);
  private final Group features = new Group(TEXTS.get("features"));
  private final List<FeatureRow> rows = new ArrayList<>();
  private final NoteField note;
  private final LinksGroup links;
  private final HistoryGroup history = new HistoryGroup();
  private transient AnnotationRef mark;

  MarkPage(AnnotationRef first, Optional<Layer> layer, InspectorListener listener) {
    this.mark = first;
    this.layer = layer;
    this.note = new NoteField(text -> listener.setNote(mark, text));
    this.links = new LinksGroup(listener);
    Group quote = new Group("");
    quote.add(words);
    add(quote);
    addFeatures(listener);
    if (!rows.isEmpty()) {
      add(features);
    }
    Group notes = new Group(TEXTS.get("notes"));
    notes.add(note);
    add(notes);
    add(links);
    add(history);
  }

  private void addFeatures(InspectorListener listener) {
    int labels = FeatureRow.labels(features().stream().map(MarkPage::label).toList());
    for (Feature feature : features()) {
      ValueControl control =
          FeatureRow.control(
              feature,
              ValueControl.ROW - labels,
              value -> listener.setFeature(mark, feature.name(), value));
      FeatureRow row = new FeatureRow(label(feature), feature.description(), labels, control);
      rows.add(row);
      features.add(row);
    }
  }

  private static String label(Feature feature) {
    return Words.capital(feature.name()) + (feature.required() ? " *" : "");
  }

  /** Whether it is about that mark now. */
  boolean isOf(AnnotationRef other) {
    return mark.equals(other);
  }

  /** Whether somebody is in one of its fields, and what is typed there is for this mark alone. */
  boolean isInUse() {
    Component owner =
        KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner();
    return owner != null && SwingUtilities.isDescendingFrom(owner, this);
  }

  void show(Situation situation, AnnotationRef shown, Annotation annotation) {
    if (!isOf(shown)) {
      // Its fields may still have the keys: what is in them is not for the other mark.
      commit();
    }
    mark = shown;
    situation.open().ifPresent(open -> words.setText(Words.quote(annotation, open.article())));
    int missing = 0;
    for (int i = 0; i < rows.size(); i++) {
      Feature feature = features().get(i);
      String value = annotation.features().getOrDefault(feature.name(), "");
      rows.get(i).control().show(value);
      boolean needed = feature.required() && value.isEmpty();
      missing += needed ? 1 : 0;
      rows.get(i).say(needed ? TEXTS.get("required") : "", needed);
    }
    features.hint(missing == 0 ? "" : TEXTS.get("required.left", missing), null);
    note.show(annotation.note());
    links.show(situation, mark);
    situation
        .snapshot()
        .ifPresent(snapshot -> history.show(MarkHistory.of(snapshot, mark, annotation)));
    revalidate();
  }

  /** Hands on what was typed and not handed on yet. */
  void commit() {
    rows.forEach(row -> row.control().commit());
    note.commit();
  }

  private List<Feature> features() {
    return layer.map(Layer::features).orElse(List.of());
  }
}
