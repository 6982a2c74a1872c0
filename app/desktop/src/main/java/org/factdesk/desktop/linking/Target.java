package org.factdesk.desktop.linking;

import java.util.List;
import java.util.Locale;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.model.AnnotationRef;

/**
 * A mark that could be linked.
 *
 * @param article the article's short id
 * @param words the marked words on one line
 * @param lookup article and words in lower case
 * @param why it stands where it stands, a word or two; may be empty
 */
public record Target(
    AnnotationRef ref, String article, Swatch swatch, String words, String lookup, String why) {
  static Target of(AnnotationRef ref, String article, Swatch swatch, String words, String why) {
    String lookup = (article + " " + words).toLowerCase(Locale.ROOT);
    return new Target(ref, article, swatch, words, lookup, why);
  }

  /** Whether each part begins a word of the marked words or of the article's id. */
  boolean matches(List<String> parts) {
    return parts.stream().allMatch(part -> beginsWord(lookup, part) >= 0);
  }

  /** What a screen reader says of it. */
  String spoken() {
    return article + " " + words + " " + why;
  }

  /** Where the part, in lower case, begins a word of the text; -1 for nowhere. */
  static int beginsWord(String text, String part) {
    int at = text.indexOf(part);
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at = text.indexOf(part, at + 1);
    }
    return at;
  }
}
