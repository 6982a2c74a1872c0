package org.factdesk.desktop.scheme;

import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.factdesk.desktop.look.Group;
import org.factdesk.desktop.look.LinePattern;
import org.factdesk.desktop.look.Page;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.workspace.Migration;
import org.factdesk.workspace.SchemeUse.Count;
import org.factdesk.workspace.SchemeUse.UsedLayer;

/** All about one layer, to be changed. */
final class LayerPage extends Page {
  private static final Texts TEXTS = Texts.of(LayerPage.class);

  private final Draft draft;
  private final Layer layer;

  LayerPage(Draft draft, Layer layer) {
    this.draft = draft;
    this.layer = layer;
    add(head());
    for (Feature feature : layer.features()) {
      add(new FeatureGroup(draft, layer, feature));
    }
    Group more = new Group("");
    more.add(
        FormRow.text(
            TEXTS.get("feature.new"),
            TEXTS.get("feature.new"),
            "",
            typed -> Checks.name(typed, layer.features().stream().map(Feature::name).toList()),
            typed -> become(SchemeEdits.addFeature(draft.now(), layer.id(), typed))));
    add(more);
  }

  private Group head() {
    Group group = new Group(layer.id());
    group.hint("", Swatch.of(layer));
    group.add(
        FormRow.text(
            TEXTS.get("field.id"), TEXTS.get("field.id"), layer.id(), this::idFault, this::rename));
    group.add(
        FormRow.text(
            TEXTS.get("field.key"),
            TEXTS.get("field.key"),
            layer.key() == '\0' ? "" : String.valueOf(layer.key()),
            typed -> Checks.key(typed, draft.now().after(), layer.id()),
            typed -> change(was -> was.withKey(typed.isEmpty() ? '\0' : typed.charAt(0)))));
    group.add(looks());
    group.add(patterns());
    group.add(
        FormRow.prose(
            TEXTS.get("field.description"),
            TEXTS.get("field.description"),
            layer.description(),
            typed -> change(was -> was.withDescription(typed))));
    group.add(buttons());
    return group;
  }

  private FormRow looks() {
    return new FormRow(
        TEXTS.get("field.colour"),
        TEXTS.get("field.colour"),
        new SwatchPicker(
            Scheme.COLOURS,
            layer.colour(),
            TEXTS.get("field.colour"),
            token -> new Swatch(token, LinePattern.of(layer.pattern())),
            token -> change(was -> was.withLook(token, was.pattern()))));
  }

  private FormRow patterns() {
    return new FormRow(
        TEXTS.get("field.pattern"),
        TEXTS.get("field.pattern"),
        new SwatchPicker(
            Scheme.PATTERNS,
            layer.pattern(),
            TEXTS.get("field.pattern"),
            token -> new Swatch(layer.colour(), LinePattern.of(token)),
            token -> change(was -> was.withLook(was.colour(), token))));
  }

  private FormRow buttons() {
    JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 4, 0));
    row.setBorder(BorderFactory.createEmptyBorder(0, -4, 0, 0));
    String id = layer.id();
    String up = TEXTS.get("up");
    String down = TEXTS.get("down");
    String remove = TEXTS.get("layer.remove");
    row.add(Buttons.of("↑", up, () -> become(SchemeEdits.shiftLayer(draft.now(), id, -1))));
    row.add(Buttons.of("↓", down, () -> become(SchemeEdits.shiftLayer(draft.now(), id, 1))));
    row.add(Buttons.of(remove, remove, this::remove));
    return new FormRow("", TEXTS.get("layer.order"), row);
  }

  private String idFault(String typed) {
    return Checks.id(typed, others());
  }

  private List<String> others() {
    List<String> others =
        new ArrayList<>(draft.now().after().layers().stream().map(Layer::id).toList());
    others.remove(layer.id());
    return others;
  }

  private void rename(String id) {
    draft.become(SchemeEdits.renameLayer(draft.now(), layer.id(), id), id);
  }

  private void remove() {
    Count used = draft.use(new UsedLayer(layer.id()));
    Consumer<String> remove =
        target -> draft.become(SchemeEdits.removeLayer(draft.now(), layer.id(), target), target);
    if (used.marks() == 0) {
      remove.accept("");
      return;
    }
    List<String> choices = new ArrayList<>(List.of(TEXTS.get("layer.keep")));
    choices.addAll(others());
    draft.ask(
        TEXTS.get("layer.used", layer.id(), ChangeWords.touched(used)),
        choices,
        at -> remove.accept(at == 0 ? "" : choices.get(at)));
  }

  private void change(UnaryOperator<Layer> changed) {
    become(SchemeEdits.layer(draft.now(), layer.id(), changed));
  }

  private void become(Migration changed) {
    draft.become(changed, layer.id());
  }
}
