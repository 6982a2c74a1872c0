package org.factdesk.store.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outlet's name that page titles carry at their end: "Talks go on - The Daily Witness". */
final class TitleEnds {
  private static final Pattern NAME_AFTER =
      Pattern.compile("\\s+(?:[-–—|·•]|::|»|<)\\s+(\\S.{0,38}\\S)$");
  private static final Pattern NAME_FOLLOWS =
      Pattern.compile("\\s*(?:[-–—|·•:]|::|»|<)\\s*(\\S.{0,38}\\S)");

  private TitleEnds() {}

  /** Whether the longer line is the shorter one with a name after it. */
  static boolean isOutletAfter(String longer, String shorter) {
    return longer.startsWith(shorter)
        && NAME_FOLLOWS.matcher(longer.substring(shorter.length())).matches();
  }

  /** What may be a name at the end of a title: at most five words after a bar or a spaced dash. */
  static Optional<String> nameAfter(String title) {
    if (title.length() > 300) {
      return Optional.empty();
    }
    Matcher matcher = NAME_AFTER.matcher(title);
    int from = 0;
    Optional<String> name = Optional.empty();
    while (from < title.length() && matcher.find(from)) {
      String words = matcher.group(1);
      name = words.split(" ").length <= 5 ? Optional.of(words) : Optional.empty();
      from = matcher.start(1);
    }
    return name;
  }

  /** The title without the name at its end. */
  static String without(String title, String name) {
    String kept = title.substring(0, title.length() - name.length()).strip();
    return kept.replaceFirst("\\s*(?:[-–—|·•]|::|»|<)$", "");
  }
}
