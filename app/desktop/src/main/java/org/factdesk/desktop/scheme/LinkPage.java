package org.factdesk.desktop.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.factdesk.desktop.look.Group;
import org.factdesk.desktop.look.Page;
import org.factdesk.desktop.look.Segments;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme.LinkType;
import org.factdesk.workspace.SchemeUse.Count;
import org.factdesk.workspace.SchemeUse.UsedLink;

/** All about one link type, to be changed. */
final class LinkPage extends Page {
  private static final Texts TEXTS = Texts.of(LinkPage.class);

  private final Draft draft;
  private final LinkType type;

  LinkPage(Draft draft, LinkType type) {
    this.draft = draft;
    this.type = type;
    Group group = new Group(type.id());
    String remove = TEXTS.get("link.remove");
    group.add(
        FormRow.text(
                TEXTS.get("field.id"),
                TEXTS.get("field.id"),
                type.id(),
                typed -> Checks.id(typed, others()),
                typed -> draft.become(SchemeEdits.renameLink(draft.now(), type.id(), typed), typed))
            .with(Buttons.of(remove, remove, this::remove)));
    group.add(ends("field.from", type.from(), ends -> change(was -> was.withEnds(ends, was.to()))));
    group.add(ends("field.to", type.to(), ends -> change(was -> was.withEnds(was.from(), ends))));
    group.add(across());
    group.add(
        FormRow.prose(
            TEXTS.get("field.description"),
            TEXTS.get("field.description"),
            type.description(),
            typed -> change(was -> was.withDescription(typed))));
    add(group);
  }

  private FormRow ends(String key, List<String> ends, Consumer<List<String>> change) {
    return FormRow.text(
        TEXTS.get(key),
        TEXTS.get(key),
        String.join(", ", ends),
        typed -> unknown(split(typed)),
        typed -> change.accept(split(typed)));
  }

  private static List<String> split(String typed) {
    return Stream.of(typed.split(","))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .distinct()
        .toList();
  }

  private String unknown(List<String> ends) {
    return ends.stream()
        .filter(id -> draft.now().after().layer(id).isEmpty())
        .findFirst()
        .map(id -> TEXTS.get("fault.no-such-layer", id))
        .orElse("");
  }

  private FormRow across() {
    List<String> names = List.of(TEXTS.get("across.yes"), TEXTS.get("across.no"));
    Segments across =
        new Segments(
            names, false, chosen -> change(was -> was.withAcross(chosen.equals(names.get(0)))));
    across.show(names.get(type.acrossArticles() ? 0 : 1));
    return new FormRow(TEXTS.get("field.across"), TEXTS.get("field.across"), across);
  }

  private List<String> others() {
    List<String> others =
        new ArrayList<>(draft.now().after().linkTypes().stream().map(LinkType::id).toList());
    others.remove(type.id());
    return others;
  }

  private void remove() {
    Count used = draft.use(new UsedLink(type.id()));
    Consumer<String> remove =
        target -> draft.become(SchemeEdits.removeLink(draft.now(), type.id(), target), target);
    if (used.marks() == 0) {
      remove.accept("");
      return;
    }
    List<String> choices = new ArrayList<>(List.of(TEXTS.get("link.keep")));
    choices.addAll(others());
    draft.ask(
        TEXTS.get("link.used", type.id(), ChangeWords.touched(used)),
        choices,
        at -> remove.accept(at == 0 ? "" : choices.get(at)));
  }

  private void change(UnaryOperator<LinkType> changed) {
    draft.become(SchemeEdits.link(draft.now(), type.id(), changed), type.id());
  }
}
