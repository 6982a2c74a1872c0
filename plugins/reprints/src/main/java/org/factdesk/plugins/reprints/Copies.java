package org.factdesk.plugins.reprints;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.text.Anchors;
import org.factdesk.text.Paragraphs;

/** Whole articles of which each is a reprint of each. */
final class Copies {
  private final List<Member> members;
  private final double[][] likeness;

  private Copies(List<Member> members, int anchor) {
    this.members = members;
    this.likeness = new double[members.size()][members.size()];
    for (int i = 0; i < members.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean here =
            isLeast(anchor, members.get(i).text().anchors(), members.get(j).text().anchors());
        likeness[i][j] = here ? members.get(i).likeness(members.get(j)) : 0;
        likeness[j][i] = likeness[i][j];
      }
    }
  }

  /** Whether two articles are told of under this anchor: the least that both have. */
  static boolean meet(int anchor, List<Anchors> all) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isLeast(anchor, all.get(i), all.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isLeast(int anchor, Anchors one, Anchors other) {
    return one.leastShared(other).orElse(anchor + 1) == anchor;
  }

  /** A finding for each set of them; any two reprints are together in one. */
  static List<Finding> among(List<Member> members, int anchor, double least) {
    Copies copies = new Copies(members, anchor);
    boolean[][] told = new boolean[members.size()][members.size()];
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        if (copies.likeness[i][j] >= least && !told[i][j]) {
          List<Integer> all = copies.around(i, j, least);
          all.forEach(one -> all.forEach(other -> told[one][other] = true));
          findings.add(copies.finding(all));
        }
      }
    }
    return findings;
  }

  private List<Integer> around(int one, int other, double least) {
    List<Integer> all = new ArrayList<>(List.of(one, other));
    for (int i = 0; i < members.size(); i++) {
      int next = i;
      if (!all.contains(i) && all.stream().allMatch(known -> likeness[known][next] >= least)) {
        all.add(i);
      }
    }
    all.sort(null);
    return all;
  }

  private Finding finding(List<Integer> all) {
    Member first = members.get(all.get(0));
    Finding finding =
        Finding.of(
                Reprints.REPRINT,
                "%d articles are reprints of one text: they have %s of their runs of five words in common; %s"
                    .formatted(
                        all.size(),
                        Words.percent(least(all)),
                        Words.origin(first, members.get(all.get(1)))))
            .about(Words.beginning(head(first).quote()) + " in " + articles(all))
            .at(all.stream().map(one -> head(members.get(one))).toArray(Place[]::new));
    for (int one : all.subList(1, all.size())) {
      finding =
          finding.because(
              new Evidence.Quote(
                  head(members.get(one)),
                  Words.percent(likeness[all.get(0)][one]) + " in common with " + first.article()));
    }
    return finding;
  }

  /** Another set of articles is another matter. */
  private String articles(List<Integer> all) {
    return Integer.toHexString(
        all.stream().map(one -> members.get(one).article()).toList().hashCode());
  }

  private double least(List<Integer> all) {
    double least = 1;
    for (int one : all) {
      for (int other : all) {
        least = one == other ? least : Math.min(least, likeness[one][other]);
      }
    }
    return least;
  }

  /** The first paragraph. */
  private static Place head(Member member) {
    Span part = member.reading().parts().get(0);
    Span head = Paragraphs.in(part.in(member.reading().text())).get(0);
    return member.place(new Span(part.begin() + head.begin(), part.begin() + head.end()));
  }
}
