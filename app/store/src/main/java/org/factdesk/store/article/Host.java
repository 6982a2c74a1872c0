package org.factdesk.store.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factdesk.text.Letters;

/**
 * The site that an address belongs to.
 *
 * @param site the registered name: "tass.com", "bbc.co.uk"
 * @param label its first part: "tass"
 */
record Host(String site, String label) {
  private static final Set<String> SECOND_LEVEL =
      Set.of("co", "com", "net", "org", "gov", "gob", "gouv", "ac", "edu", "or", "ne", "in");

  /** Sites that carry many outlets' stories and say nothing about which. */
  private static final Set<String> CARRIERS =
      Set.of(
          "google",
          "facebook",
          "twitter",
          "x",
          "t",
          "youtube",
          "msn",
          "yahoo",
          "archive",
          "wikipedia",
          "medium",
          "wordpress",
          "blogspot",
          "telegram",
          "reddit",
          "bit",
          "github");

  static Optional<Host> of(String address) {
    String rest = address.replaceFirst("(?i)^[a-z]+://", "");
    String host = rest.split("[/:?#]", 2)[0].toLowerCase(Locale.ROOT);
    List<String> parts = List.of(host.split("\\."));
    int size = parts.size();
    if (size < 2
        || parts.get(size - 2).isEmpty()
        || Character.isDigit(parts.get(size - 1).codePointAt(0))) {
      return Optional.empty();
    }
    boolean second =
        size >= 3
            && parts.get(size - 1).length() == 2
            && SECOND_LEVEL.contains(parts.get(size - 2));
    String label = parts.get(size - (second ? 3 : 2));
    String site = label + host.substring(host.lastIndexOf(label) + label.length());
    return CARRIERS.contains(label) ? Optional.empty() : Optional.of(new Host(site, label));
  }

  /** Whether the name is that of this site: "The Daily Witness" of dailywitness.example. */
  boolean isNamed(String name) {
    String letters = Letters.of(name).toString();
    String own = Letters.of(label).toString();
    return letters.equals(own)
        || letters.equals("the" + own)
        || own.equals("the" + letters)
        || letters.length() >= 4 && own.startsWith(letters);
  }
}
