package org.factdesk.desktop.inspector;

import java.util.List;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;

/**
 * A mark's place among the marks on the same words.
 *
 * @param place from 1
 */
record Overlap(int place, int count) {
  private static final Texts TEXTS = Texts.of(Overlap.class);

  static Overlap of(Annotation mark, Article article) {
    List<Annotation> here =
        article.annotations().stream().filter(other -> overlaps(mark, other)).toList();
    return new Overlap(here.indexOf(mark) + 1, here.size());
  }

  String words() {
    return TEXTS.get("overlap", place, count);
  }

  private static boolean overlaps(Annotation one, Annotation other) {
    return one.spans().stream().anyMatch(span -> other.spans().stream().anyMatch(span::overlaps));
  }
}
