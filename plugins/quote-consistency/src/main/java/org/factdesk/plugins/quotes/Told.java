package org.factdesk.plugins.quotes;

import java.util.List;
import java.util.TreeSet;
import org.factdesk.checker.Mention;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.text.SpokenKeys;
import org.factdesk.text.SpokenWords;

/** A sentence that somebody said, with its words read, and the keys of these. */
record Told(Place place, Said said, SpokenWords wording, TreeSet<String> keys) {
  private static final int LONGEST_SUBJECT = 100;

  static Told of(Mention<Said> mention) {
    SpokenWords wording = SpokenWords.of(mention.place().quote());
    return new Told(mention.place(), mention.fact(), wording, SpokenKeys.of(wording));
  }

  String article() {
    return place.article();
  }

  List<String> by() {
    return said.by();
  }

  /** Who is named as speaking, as it stands; "somebody" where nobody is. */
  String speaker() {
    return said.naming().isEmpty() ? "somebody" : shortened(said.naming().get(0).quote(), 40);
  }

  String shown() {
    return shortened(place.quote(), LONGEST_SUBJECT);
  }

  /** What it is about, whatever moves around it. */
  String subject() {
    return shortened(String.join(" ", wording.forms()), LONGEST_SUBJECT);
  }

  /** So many UTF-16 units at most, cut at a blank, in one line. */
  static String shortened(String words, int most) {
    String line = words.strip().replaceAll("\\s+", " ");
    int cut = line.length() <= most ? line.length() : Math.max(1, line.lastIndexOf(' ', most));
    return line.substring(0, cut) + (cut < line.length() ? "…" : "");
  }

  /** Where these of its words stand, by their index. */
  Place place(int from, int to) {
    Span span = wording.span(from, to);
    int begin = place.span().begin();
    Span moved = new Span(begin + span.begin(), begin + span.end());
    return new Place(article(), moved, span.in(place.quote()));
  }

  /** It may end with a comma, where the words that say who speaks end the sentence. */
  boolean isWholeSentence() {
    return place.quote().matches("(?s)\\p{Lu}.*[.!?,]\\s*");
  }
}
