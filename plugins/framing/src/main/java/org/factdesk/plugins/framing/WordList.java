package org.factdesk.plugins.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.model.Span;
import org.factdesk.text.Words;

/** Wording to look for, as a list says that people edit: see words.txt. */
record WordList(Map<String, List<Entry>> byFirstWord) {
  private static final List<Entry> NONE = List.of();
  private static final String GAP = "*";
  private static final int WIDEST_GAP = 3;

  /**
   * A line of the list, with one of its forms.
   *
   * @param words in lower case, {@code *} for a gap
   * @param marked whether the word is one of those to mark, each for itself
   * @param frame what they are marked as
   * @param why what the words do, a clause without a subject
   * @param only when it counts; empty for always
   * @param capital whether it is written with a capital, and may be a name
   */
  record Entry(
      List<String> words,
      List<Boolean> marked,
      String frame,
      String why,
      String only,
      boolean capital) {
    /** Whether the other one tells the same with another word. */
    boolean rivals(Hit other) {
      return frame.equals(other.entry.frame) && !why.equals(other.entry.why);
    }
  }

  /**
   * Words of a text that an entry has.
   *
   * @param span those to mark
   * @param whole with those that have to stand beside them
   */
  record Hit(Span span, Span whole, Entry entry) {
    boolean is(String frame) {
      return entry.frame.equals(frame);
    }
  }

  /** Reads the entries; a line that is nothing but words is one of loaded words. */
  static WordList of(List<String> lines) {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (String line : lines) {
      String[] parts = line.split("\\|", -1);
      for (String form : parts[0].split(",")) {
        Entry entry =
            entry(form, part(parts, 1, "loaded word"), part(parts, 2, ""), part(parts, 3, ""));
        if (entry.marked.contains(true) && !entry.words.get(0).equals(GAP)) {
          entries.computeIfAbsent(entry.words.get(0), any -> new ArrayList<>()).add(entry);
        }
      }
    }
    entries.values().forEach(all -> all.sort(Comparator.comparing(one -> -one.words.size())));
    return new WordList(entries);
  }

  private static String part(String[] parts, int index, String otherwise) {
    String part = index < parts.length ? parts[index].strip() : "";
    return part.isEmpty() ? otherwise : part;
  }

  private static Entry entry(String form, String frame, String why, String only) {
    List<String> words = new ArrayList<>();
    List<Boolean> marked = new ArrayList<>();
    boolean beside = false;
    for (String word : form.strip().split("\\s+")) {
      beside |= word.startsWith("(");
      for (String one : word.contains(GAP) ? List.of(GAP) : Words.folded(word)) {
        words.add(one);
        marked.add(!beside && !one.equals(GAP));
      }
      beside &= !word.endsWith(")");
    }
    boolean capital = form.chars().anyMatch(Character::isUpperCase);
    return new Entry(words, marked, frame, why, only, capital);
  }

  /** What the list has of a stretch of text; of hits that overlap, the first and longest. */
  List<Hit> in(String text, Span stretch) {
    String said = stretch.in(text);
    List<Span> spans = Words.in(said);
    List<String> words = Words.folded(said);
    List<Hit> hits = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean first = i >= free;
      for (Entry entry : first ? byFirstWord.getOrDefault(words.get(i), NONE) : NONE) {
        List<Integer> found = match(entry.words, 0, words, i);
        int end = found.isEmpty() ? 0 : found.get(found.size() - 1) + 1;
        if (end > i && (free <= i || end == free)) { // the same words may be in several lines
          hits.add(hit(entry, found, spans, stretch.begin()));
          free = end;
        }
      }
    }
    return hits;
  }

  private static Hit hit(Entry entry, List<Integer> found, List<Span> spans, int offset) {
    int first = found.get(entry.marked.indexOf(true));
    int last = found.get(entry.marked.lastIndexOf(true));
    return new Hit(
        between(first, last, spans, offset),
        between(found.get(0), found.get(found.size() - 1), spans, offset),
        entry);
  }

  private static Span between(int first, int last, List<Span> spans, int offset) {
    return new Span(offset + spans.get(first).begin(), offset + spans.get(last).end());
  }

  /** Where each word of the entry stands, from there on; empty where one does not. */
  private static List<Integer> match(List<String> entry, int from, List<String> text, int at) {
    int most = entry.get(from).equals(GAP) ? WIDEST_GAP : 0;
    for (int gap = 0; gap <= most && at + gap <= text.size(); gap++) {
      boolean stands = at < text.size() && (most > 0 || entry.get(from).equals(text.get(at)));
      if (stands && from == entry.size() - 1) {
        return List.of(at);
      }
      List<Integer> rest =
          stands ? match(entry, from + 1, text, most > 0 ? at + gap : at + 1) : List.of();
      if (!rest.isEmpty()) {
        List<Integer> all = new ArrayList<>(List.of(at));
        all.addAll(rest);
        return all;
      }
    }
    return List.of();
  }
}
