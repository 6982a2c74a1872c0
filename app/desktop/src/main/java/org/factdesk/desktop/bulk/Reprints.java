package org.factdesk.desktop.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.factdesk.text.NearCopies;

/**
 * Finds where other articles say again what an article's marks say. Runs of five words that both
 * have show where to look; there the words are aligned one by one. Immutable; any thread. Takes
 * time linear in the texts.
 */
final class Reprints {
  /** How many words in a row have to be the same somewhere in or around a mark. */
  private static final int RUN = 5;

  /** Words around a mark that help to find it again. */
  private static final int AROUND = 12;

  /** Copies whose words are shifted by no more than this are one copy with words put in. */
  private static final int NEAR = 8;

  private final WordRow source;
  private final List<Marked> marks = new ArrayList<>();
  private final Map<String, List<Integer>> runs = new HashMap<>();

  /** A mark with the words that it covers. */
  private record Marked(Annotation mark, int from, int to) {}

  Reprints(Article article) {
    source = WordRow.of(article.text());
    for (Annotation mark : article.annotations()) {
      int from = source.at(mark.extent().begin());
      int to = source.before(mark.extent().end());
      if (from < to) {
        marks.add(new Marked(mark, from, to));
      }
    }
    for (int i = 0; i + RUN <= source.size(); i++) {
      runs.computeIfAbsent(source.run(i, RUN), run -> new ArrayList<>(1)).add(i);
    }
  }

  /** The copies in one other article, in the order of its text. */
  List<Proposal> in(Article other) {
    WordRow target = WordRow.of(other.text());
    // Where the same runs stand, as how far they are shifted: by place in this article.
    Map<Integer, List<Integer>> shifts = new HashMap<>();
    for (int i = 0; i + RUN <= target.size(); i++) {
      for (int at : runs.getOrDefault(target.run(i, RUN), List.of())) {
        shifts.computeIfAbsent(at, place -> new ArrayList<>(1)).add(i - at);
      }
    }
    List<Proposal> found = new ArrayList<>();
    if (shifts.isEmpty()) {
      return found;
    }
    for (Marked marked : marks) {
      TreeMap<Span, Proposal> copies = new TreeMap<>();
      for (int shift : shiftsAround(marked, shifts)) {
        copy(marked, target, shift, other).ifPresent(copy -> copies.putIfAbsent(copy.span(), copy));
      }
      found.addAll(copies.values());
    }
    found.sort((one, two) -> one.span().compareTo(two.span()));
    return found;
  }

  /** One shift for each copy, the nearest to the mark's own words. */
  private List<Integer> shiftsAround(Marked marked, Map<Integer, List<Integer>> shifts) {
    List<Integer> found = new ArrayList<>();
    for (int i = Math.max(0, marked.from() - AROUND); i < marked.to() + AROUND; i++) {
      for (int shift : shifts.getOrDefault(i, List.of())) {
        if (found.stream().noneMatch(known -> Math.abs(known - shift) <= NEAR)) {
          found.add(shift);
        }
      }
    }
    return found;
  }

  private Optional<Proposal> copy(Marked marked, WordRow target, int shift, Article other) {
    int from = Math.max(0, marked.from() - AROUND);
    int to = Math.min(source.size(), marked.to() + AROUND);
    int otherFrom = Math.max(0, from + shift - NEAR);
    int otherTo = Math.min(target.size(), to + shift + NEAR);
    if (otherFrom >= otherTo) {
      return Optional.empty();
    }
    Alignment aligned = Alignment.of(source.slice(from, to), target.slice(otherFrom, otherTo));
    int same = 0;
    List<String> changed = new ArrayList<>();
    for (int i = marked.from(); i < marked.to(); i++) {
      int at = aligned.of(i - from);
      boolean equal = at >= 0 && target.word(at + otherFrom).equals(source.word(i));
      same += equal ? 1 : 0;
      if (!equal) {
        String now = at < 0 ? "–" : target.shown(at + otherFrom);
        changed.add(now + " / " + source.shown(i));
      }
    }
    if (same < NearCopies.SAME * (marked.to() - marked.from())) {
      return Optional.empty();
    }
    List<Span> spans = new ArrayList<>();
    for (Span span : marked.mark().spans()) {
      Optional<Span> there = there(span, from, otherFrom, aligned, target);
      if (there.isEmpty()
          || !spans.isEmpty() && there.get().begin() < spans.get(spans.size() - 1).end()) {
        return Optional.empty();
      }
      spans.add(there.get());
    }
    return Optional.of(
        Proposal.in(other, spans, marked.mark().layer(), List.of(marked.mark()), changed));
  }

  /** The words that stand for those of the span; its ends have to be there in some form. */
  private Optional<Span> there(
      Span span, int from, int otherFrom, Alignment aligned, WordRow target) {
    int first = source.at(span.begin());
    int last = source.before(span.end()) - 1;
    // A changed word at an end counts where it stands right beside the others.
    while (first <= last
        && (aligned.of(first - from) < 0
            || first < last && aligned.of(first + 1 - from) != aligned.of(first - from) + 1)) {
      first++;
    }
    while (last >= first
        && (aligned.of(last - from) < 0
            || first < last && aligned.of(last - 1 - from) != aligned.of(last - from) - 1)) {
      last--;
    }
    if (first > last) {
      return Optional.empty();
    }
    int begin = aligned.of(first - from) + otherFrom;
    int end = aligned.of(last - from) + otherFrom;
    return Optional.of(target.span(begin, end, source, first, last, span));
  }
}
