package org.factdesk.desktop.links;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.look.LinePattern;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Link;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/**
 * A link as seen from one of its marks.
 *
 * @param outgoing whether it starts at that mark
 * @param other the mark at its other end
 * @param there whether that mark is there
 * @param article short id of the other mark's article
 * @param words the other mark's words on one line; what is known of it where it is not there
 */
record LinkEnd(
    Link link,
    boolean outgoing,
    AnnotationRef other,
    boolean there,
    String article,
    Swatch swatch,
    String words) {
  private static final int LONGEST = 300;

  /** All links of the mark: those that start at it first, then by type, article and place. */
  static List<LinkEnd> of(AnnotationRef mark, Snapshot snapshot, ShortIds ids) {
    return snapshot
        .linksOf(mark)
        .map(link -> end(link, mark, snapshot, ids))
        .sorted(
            Comparator.comparing((LinkEnd end) -> !end.outgoing())
                .thenComparing(end -> end.link().type())
                .thenComparing(end -> end.other().article())
                .thenComparing(end -> begin(end.other(), snapshot))
                .thenComparing(LinkEnd::link))
        .toList();
  }

  /** A mark's words on one line; that it is gone where it is. */
  static String words(AnnotationRef mark, Snapshot snapshot, ShortIds ids) {
    Optional<OpenArticle> open = snapshot.article(mark.article());
    Optional<Annotation> known = snapshot.annotation(mark);
    if (open.isPresent() && known.isPresent()) {
      return Words.cut(Words.quote(known.get(), open.get().article()), LONGEST);
    }
    boolean listed = snapshot.ids().contains(mark.article());
    String key = open.isPresent() ? "gone.mark" : listed ? "gone.unread" : "gone.article";
    return Texts.of(LinkEnd.class).get(key, ids.of(mark.article()));
  }

  private static LinkEnd end(Link link, AnnotationRef mark, Snapshot snapshot, ShortIds ids) {
    boolean outgoing = link.from().equals(mark);
    AnnotationRef other = outgoing ? link.to() : link.from();
    Optional<Annotation> known = snapshot.annotation(other);
    return new LinkEnd(
        link,
        outgoing,
        other,
        known.isPresent(),
        ids.of(other.article()),
        swatch(known, snapshot),
        words(other, snapshot, ids));
  }

  static Swatch swatch(Optional<Annotation> mark, Snapshot snapshot) {
    return mark.flatMap(known -> snapshot.scheme().layer(known.layer()))
        .map(Swatch::of)
        .orElse(new Swatch("", LinePattern.SOLID));
  }

  private static int begin(AnnotationRef mark, Snapshot snapshot) {
    return snapshot.annotation(mark).map(known -> known.extent().begin()).orElse(-1);
  }
}
