package org.factdesk.store.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.jspecify.annotations.Nullable;

/** What each passage of one page is, as far as that is decided; undecided ones are body. */
final class Draft {
  private final List<Passage> passages;
  private final SectionKind[] kinds;
  private final boolean[] decided;
  private final List<@Nullable Set<String>> stems;
  private final SortedMap<Integer, Dateline> datelines = new TreeMap<>();

  Draft(List<Passage> passages) {
    this.passages = List.copyOf(passages);
    this.kinds = new SectionKind[passages.size()];
    this.decided = new boolean[passages.size()];
    this.stems = new ArrayList<>(Collections.nCopies(passages.size(), null));
    Arrays.fill(kinds, SectionKind.BODY);
  }

  int size() {
    return passages.size();
  }

  Passage passage(int index) {
    return passages.get(index);
  }

  /** The beginnings of the passage's words that carry meaning; worked out once. */
  Set<String> stems(int index) {
    Set<String> known = stems.get(index);
    if (known == null) {
      known = StoryWords.stems(passage(index).text());
      stems.set(index, known);
    }
    return known;
  }

  SectionKind kind(int index) {
    return kinds[index];
  }

  boolean is(int index, SectionKind kind) {
    return index >= 0 && index < kinds.length && kinds[index] == kind;
  }

  boolean isDecided(int index) {
    return decided[index];
  }

  void decide(int index, SectionKind kind) {
    kinds[index] = kind;
    decided[index] = true;
  }

  /** Says that a body passage begins with this dateline. */
  void dateline(int index, Dateline dateline) {
    datelines.put(index, dateline);
  }

  /** The datelines in the order of the text. */
  Collection<Dateline> datelines() {
    return datelines.values();
  }

  /** The first undecided passage that is prose; the size where there is none. */
  int firstProse() {
    for (int i = 0; i < passages.size(); i++) {
      if (!decided[i] && passages.get(i).isProse()) {
        return i;
      }
    }
    return passages.size();
  }

  /** The last undecided passage that is prose, or -1. */
  int lastProse() {
    for (int i = passages.size() - 1; i >= 0; i--) {
      if (!decided[i] && passages.get(i).isProse()) {
        return i;
      }
    }
    return -1;
  }

  /** Sections that cover a text of this length; white space belongs to what stands before it. */
  List<Section> sections(int length) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      int begin = i == 0 ? 0 : passages.get(i).span().begin();
      int end = i + 1 < passages.size() ? passages.get(i + 1).span().begin() : length;
      Dateline dateline = datelines.get(i);
      if (dateline != null) {
        int bodyBegin = passages.get(i).span().begin() + dateline.length();
        add(sections, begin, bodyBegin, SectionKind.DATELINE);
        begin = bodyBegin;
      }
      add(sections, begin, end, kinds[i]);
    }
    if (sections.isEmpty() && length > 0) {
      sections.add(new Section(new Span(0, length), SectionKind.BODY));
    }
    return sections;
  }

  private static void add(List<Section> sections, int begin, int end, SectionKind kind) {
    int last = sections.size() - 1;
    if (last >= 0 && sections.get(last).kind() == kind) {
      Span before = sections.get(last).span();
      sections.set(last, new Section(new Span(before.begin(), end), kind));
    } else {
      sections.add(new Section(new Span(begin, end), kind));
    }
  }
}
