package org.factdesk.desktop.versions;

import java.util.List;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Scheme;
import org.factdesk.workspace.Differences;
import org.factdesk.workspace.OpenArticle;

/** How a version differs from what there is now, in rows. Any thread. */
public final class Comparison {
  private final List<Detail> rows;
  private final int marks;

  private Comparison(List<Detail> rows, int marks) {
    this.rows = rows;
    this.marks = marks;
  }

  /** Compares a version with the work of the same annotator on the article now. */
  public static Comparison of(AnnotationSet then, OpenArticle open, Scheme scheme) {
    Differences differences = Differences.between(then, open.set(then.annotator()));
    return new Comparison(
        DetailWords.of(differences, open.article(), scheme), differences.marks().size());
  }

  List<Detail> rows() {
    return rows;
  }

  /** How many marks differ. */
  int marks() {
    return marks;
  }
}
