package org.factdesk.desktop.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.factdesk.desktop.actions.KeyHints;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.inspector.LinkRow.LinkWords;
import org.factdesk.desktop.look.Column;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Group;
import org.factdesk.desktop.look.LinePattern;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Link;
import org.factdesk.workspace.Snapshot;

/** All links of the selected mark, those that start at it first. */
final class LinksGroup extends JPanel {
  private static final Texts TEXTS = Texts.of(LinksGroup.class);
  private final Group group = new Group(TEXTS.get("links"));
  private final JPanel rows = new JPanel(new Column(2));
  private final InspectorListener listener;
  private List<Shown> shown = List.of();

  LinksGroup(InspectorListener listener) {
    super(new Column(0));
    this.listener = listener;
    group.hint("", KeyHints.icon("link"));
    group.add(rows);
    add(group);
  }

  /** A link with what its row says: rows are made anew only where this differs. */
  private record Shown(Link link, AnnotationRef other, LinkWords words) {}

  void show(Situation situation, AnnotationRef mark) {
    Snapshot snapshot = situation.snapshot().orElseThrow();
    ShortIds ids = ShortIds.of(snapshot.ids());
    List<Shown> now =
        snapshot
            .linksOf(mark)
            .sorted(
                Comparator.comparing((Link link) -> !link.from().equals(mark))
                    .thenComparing(Comparator.naturalOrder()))
            .map(link -> shown(link, mark, snapshot, ids))
            .toList();
    if (now.equals(shown) && rows.getComponentCount() > 0) {
      return;
    }
    shown = now;
    rows.removeAll();
    now.forEach(this::addRow);
    if (now.isEmpty()) {
      Paragraph none = new Paragraph(Fonts::small, Palette::ink3);
      none.setText(TEXTS.get("links.none", KeyHints.of("link")));
      rows.add(none);
    }
    revalidate();
    repaint();
  }

  private void addRow(Shown row) {
    rows.add(
        new LinkRow(
            row.words(),
            () -> listener.goTo(row.other()),
            () -> listener.selectLink(row.link()),
            () -> listener.deleteLink(row.link())));
  }

  private static Shown shown(Link link, AnnotationRef mark, Snapshot snapshot, ShortIds ids) {
    boolean outgoing = link.from().equals(mark);
    AnnotationRef other = outgoing ? link.to() : link.from();
    Optional<Annotation> annotation = snapshot.annotation(other);
    String where =
        other.article().equals(mark.article()) ? "" : TEXTS.get("link.in", ids.of(other.article()));
    String words =
        annotation
            .flatMap(
                known ->
                    snapshot
                        .article(other.article())
                        .map(open -> Words.cut(Words.quote(known, open.article()), 90)))
            .orElseGet(() -> TEXTS.get("link.gone"));
    Swatch swatch =
        annotation
            .flatMap(known -> snapshot.scheme().layer(known.layer()))
            .map(Swatch::of)
            .orElse(new Swatch("", LinePattern.SOLID));
    return new Shown(link, other, new LinkWords(outgoing, link.type() + where, swatch, words));
  }
}
