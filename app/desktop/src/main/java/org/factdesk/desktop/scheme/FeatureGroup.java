package org.factdesk.desktop.scheme;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JPanel;
import org.factdesk.desktop.look.Column;
import org.factdesk.desktop.look.Group;
import org.factdesk.desktop.look.Segments;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.workspace.Migration;
import org.factdesk.workspace.SchemeUse.Count;
import org.factdesk.workspace.SchemeUse.UsedFeature;
import org.factdesk.workspace.SchemeUse.UsedValue;

/** A feature of a layer with its values, to be changed. */
final class FeatureGroup extends JPanel {
  private static final Texts TEXTS = Texts.of(FeatureGroup.class);

  private final Draft draft;
  private final Layer layer;
  private final Feature feature;

  FeatureGroup(Draft draft, Layer layer, Feature feature) {
    super(new BorderLayout());
    this.draft = draft;
    this.layer = layer;
    this.feature = feature;
    Group group = new Group(feature.name());
    JPanel rows = new JPanel(new Column(6));
    head(rows);
    if (feature.type() == FeatureType.CHOICE) {
      feature.values().forEach(value -> rows.add(value(value)));
      rows.add(newValue());
    }
    group.add(rows);
    add(group);
  }

  private void head(JPanel rows) {
    String remove = TEXTS.get("remove");
    rows.add(
        FormRow.text(
                TEXTS.get("field.name"),
                name("field.name"),
                feature.name(),
                this::nameFault,
                typed ->
                    become(
                        SchemeEdits.renameFeature(draft.now(), layer.id(), feature.name(), typed)))
            .with(Buttons.of(remove, remove + " " + feature.name(), this::remove)));
    rows.add(types());
    rows.add(needed());
    rows.add(
        FormRow.prose(
            TEXTS.get("field.description"),
            name("field.description"),
            feature.description(),
            typed -> change(was -> was.withDescription(typed))));
  }

  private FormRow types() {
    List<String> names = List.of(TEXTS.get("type.choice"), TEXTS.get("type.text"));
    Segments type = new Segments(names, false, chosen -> retype(chosen.equals(names.get(0))));
    type.show(names.get(feature.type() == FeatureType.CHOICE ? 0 : 1));
    return new FormRow(TEXTS.get("field.type"), name("field.type"), type);
  }

  private FormRow needed() {
    List<String> names = List.of(TEXTS.get("required.yes"), TEXTS.get("required.no"));
    Segments required =
        new Segments(
            names, false, chosen -> change(was -> was.withRequired(chosen.equals(names.get(0)))));
    required.show(names.get(feature.required() ? 0 : 1));
    return new FormRow(TEXTS.get("field.required"), name("field.required"), required);
  }

  /** A choice offers what marks have already; a text keeps what they have. */
  private void retype(boolean choice) {
    if (!choice) {
      change(was -> was.withType(FeatureType.TEXT).withValues(List.of(), Map.of()));
      return;
    }
    List<String> used = draft.values(layer.id(), feature.name());
    List<String> values = used.isEmpty() ? List.of(TEXTS.get("value.first")) : used;
    change(was -> was.withType(FeatureType.CHOICE).withValues(values, was.definitions()));
  }

  private JPanel value(String value) {
    JPanel both = new JPanel(new Column(2));
    String of = " " + feature.name() + " " + value;
    both.add(
        FormRow.text(
                TEXTS.get("field.value"),
                TEXTS.get("field.value") + of,
                value,
                typed -> Checks.name(typed, List.of()),
                typed ->
                    become(
                        SchemeEdits.renameValue(
                            draft.now(), layer.id(), feature.name(), value, typed)))
            .with(
                Buttons.of("↑", TEXTS.get("up") + of, () -> shift(value, -1)),
                Buttons.of("↓", TEXTS.get("down") + of, () -> shift(value, 1)),
                Buttons.of(TEXTS.get("remove"), TEXTS.get("remove") + of, () -> remove(value))));
    both.add(
        FormRow.text(
            TEXTS.get("field.meaning"),
            TEXTS.get("field.meaning") + of,
            feature.definition(value),
            typed -> "",
            typed ->
                become(SchemeEdits.define(draft.now(), layer.id(), feature.name(), value, typed))));
    return both;
  }

  private FormRow newValue() {
    return FormRow.text(
        TEXTS.get("value.new"),
        name("value.new"),
        "",
        typed -> Checks.name(typed, feature.values()),
        typed -> become(SchemeEdits.addValue(draft.now(), layer.id(), feature.name(), typed)));
  }

  private void shift(String value, int by) {
    become(SchemeEdits.shiftValue(draft.now(), layer.id(), feature.name(), value, by));
  }

  /** The values go to another feature, into the note, or away; first those that lose nothing. */
  private void remove() {
    Count used = draft.use(new UsedFeature(layer.id(), feature.name()));
    if (used.marks() == 0) {
      become(SchemeEdits.removeFeature(draft.now(), layer.id(), feature.name(), ""));
      return;
    }
    List<String> others =
        layer.features().stream()
            .filter(SchemeEdits.takes(feature))
            .map(Feature::name)
            .filter(name -> !name.equals(feature.name()))
            .toList();
    List<String> choices = new ArrayList<>(List.of(TEXTS.get("feature.note")));
    others.forEach(name -> choices.add(TEXTS.get("feature.move", name)));
    choices.add(TEXTS.get("clear"));
    draft.ask(
        TEXTS.get("feature.used", feature.name(), ChangeWords.touched(used)),
        choices,
        at -> become(removed(at == 0, at <= others.size() && at > 0 ? others.get(at - 1) : "")));
  }

  private Migration removed(boolean note, String target) {
    return note
        ? SchemeEdits.noteFeature(draft.now(), layer.id(), feature.name())
        : SchemeEdits.removeFeature(draft.now(), layer.id(), feature.name(), target);
  }

  private void remove(String value) {
    if (feature.values().size() == 1) {
      draft.ask(TEXTS.get("value.last"), List.of(), at -> {});
      return;
    }
    Count used = draft.use(new UsedValue(layer.id(), feature.name(), value));
    Consumer<String> remove =
        target ->
            become(SchemeEdits.removeValue(draft.now(), layer.id(), feature.name(), value, target));
    if (used.marks() == 0) {
      remove.accept("");
      return;
    }
    List<String> choices = new ArrayList<>(List.of(TEXTS.get("clear")));
    feature.values().stream().filter(other -> !other.equals(value)).forEach(choices::add);
    draft.ask(
        TEXTS.get("value.used", value, ChangeWords.touched(used)),
        choices,
        at -> remove.accept(at == 0 ? "" : choices.get(at)));
  }

  private String nameFault(String typed) {
    List<String> others = new ArrayList<>(layer.features().stream().map(Feature::name).toList());
    others.remove(feature.name());
    return Checks.name(typed, others);
  }

  private String name(String key) {
    return TEXTS.get(key) + " " + feature.name();
  }

  private void change(UnaryOperator<Feature> changed) {
    become(SchemeEdits.feature(draft.now(), layer.id(), feature.name(), changed));
  }

  private void become(Migration changed) {
    draft.become(changed, layer.id());
  }
}
