package org.factdesk.desktop.scheme;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.factdesk.desktop.look.ChoiceControl;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Group;
import org.factdesk.desktop.look.Page;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.About;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;
import org.factdesk.store.Templates;
import org.factdesk.workspace.Migration;

/** What concerns the scheme as a whole, and what is added to it. */
final class AboutPage extends Page {
  private static final Texts TEXTS = Texts.of(AboutPage.class);

  private final Draft draft;

  /**
   * @param preview shows a template before it is used
   */
  AboutPage(Draft draft, Consumer<Scheme> preview) {
    this.draft = draft;
    add(templates(preview));
    add(about());
    add(additions());
    add(files());
  }

  private Scheme now() {
    return draft.now().after();
  }

  private Group about() {
    Group group = new Group(TEXTS.get("scheme.name"));
    About about = now().about();
    group.add(
        FormRow.text(
            TEXTS.get("field.name"),
            TEXTS.get("field.name"),
            now().name(),
            typed -> Checks.name(typed, List.of()),
            typed -> become(now().withName(typed))));
    prose(
        group,
        "field.description",
        about.description(),
        (was, typed) -> new About(typed, was.citation(), was.version(), was.guidelines()));
    prose(
        group,
        "field.citation",
        about.citation(),
        (was, typed) -> new About(was.description(), typed, was.version(), was.guidelines()));
    field(
        group,
        "field.version",
        about.version(),
        (was, typed) -> new About(was.description(), was.citation(), typed, was.guidelines()));
    field(
        group,
        "field.guidelines",
        about.guidelines(),
        (was, typed) -> new About(was.description(), was.citation(), was.version(), typed));
    return group;
  }

  private void field(
      Group group, String key, String value, BiFunction<About, String, About> change) {
    group.add(
        FormRow.text(
            TEXTS.get(key),
            TEXTS.get(key),
            value,
            typed -> "",
            typed -> become(now().withAbout(change.apply(now().about(), typed)))));
  }

  private void prose(
      Group group, String key, String value, BiFunction<About, String, About> change) {
    group.add(
        FormRow.prose(
            TEXTS.get(key),
            TEXTS.get(key),
            value,
            typed -> become(now().withAbout(change.apply(now().about(), typed)))));
  }

  private Group additions() {
    Group group = new Group(TEXTS.get("add"));
    group.add(
        FormRow.text(
            TEXTS.get("layer.new"),
            TEXTS.get("layer.new"),
            "",
            typed -> Checks.id(typed, now().layers().stream().map(Layer::id).toList()),
            typed -> draft.become(SchemeEdits.addLayer(draft.now(), layer(typed)), typed)));
    group.add(
        FormRow.text(
            TEXTS.get("link.new"),
            TEXTS.get("link.new"),
            "",
            typed -> Checks.id(typed, now().linkTypes().stream().map(LinkType::id).toList()),
            typed -> draft.become(SchemeEdits.addLink(draft.now(), linkType(typed)), typed)));
    return group;
  }

  /** The next layer of the look: an eighth repeats a hue with another pattern. */
  private Layer layer(String id) {
    int at = now().layers().size();
    int size = Scheme.COLOURS.size();
    String pattern = Scheme.PATTERNS.get((at + at / size) % size);
    String used = now().layers().stream().map(Layer::key).map(String::valueOf).toList().toString();
    char key = '\0';
    for (char digit = '9'; digit >= '1'; digit--) {
      key = used.indexOf(digit) < 0 ? digit : key;
    }
    return new Layer(id, key, Scheme.COLOURS.get(at % size), pattern, "", List.of());
  }

  private LinkType linkType(String id) {
    List<String> all = now().layers().stream().map(Layer::id).limit(1).toList();
    return new LinkType(id, all, all, true, "");
  }

  /** Stands first: who begins chooses a scheme before changing one. */
  private Group templates(Consumer<Scheme> preview) {
    Group group = new Group(TEXTS.get("templates"));
    List<Scheme> templates =
        Templates.ids().stream().flatMap(id -> Templates.scheme(id).stream()).toList();
    Optional<Scheme> used = templates.stream().filter(now()::equals).findFirst();
    ChoiceControl choice =
        new ChoiceControl(
            templates.stream().map(Scheme::name).toList(),
            chosen ->
                templates.stream()
                    .filter(template -> template.name().equals(chosen))
                    .forEach(preview));
    choice.show(used.map(Scheme::name).orElse(""));
    group.add(new FormRow(TEXTS.get("template"), TEXTS.get("template"), choice));
    Paragraph says = new Paragraph(Fonts::small, Palette::ink2);
    says.setText(TEXTS.get(used.isPresent() ? "template.used" : "template.own"));
    group.add(says);
    return group;
  }

  private Group files() {
    Group group = new Group(TEXTS.get("files"));
    Paragraph said = new Paragraph(Fonts::small, Palette::ink2);
    said.setVisible(false);
    group.add(
        FormRow.text(
            TEXTS.get("copy"),
            TEXTS.get("copy"),
            "",
            typed -> "",
            typed ->
                draft
                    .listener()
                    .saveCopy(
                        now(),
                        typed,
                        words -> {
                          said.setText(words);
                          said.setVisible(true);
                          group.revalidate();
                        })));
    group.add(said);
    return group;
  }

  private void become(Scheme changed) {
    Migration then = draft.now().withAfter(changed);
    draft.become(then, "");
  }
}
