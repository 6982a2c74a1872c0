package org.factdesk.formats.importing;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds a name among others that is the same but for the way it is written. */
final class Folding {
  private Folding() {}

  /** The same name, else the one that reads alike, else the one in the singular or plural. */
  static Optional<String> find(String name, Collection<String> among) {
    if (among.contains(name)) {
      return Optional.of(name);
    }
    return first(name, among, Folding::folded)
        .or(() -> first(name, among, one -> singular(folded(one))))
        .or(() -> lastPart(name).flatMap(part -> find(part, among)));
  }

  private static Optional<String> first(
      String name, Collection<String> among, UnaryOperator<String> fold) {
    String wanted = fold.apply(name);
    return wanted.isEmpty()
        ? Optional.empty()
        : among.stream().filter(one -> fold.apply(one).equals(wanted)).findFirst();
  }

  /** Letters and digits alone, small, without accents: {@code SaidBy} and {@code said-by} alike. */
  static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static String singular(String folded) {
    if (folded.length() > 4 && folded.endsWith("ies")) {
      return folded.substring(0, folded.length() - 3) + "y";
    }
    boolean plural = folded.length() > 3 && folded.endsWith("s") && !folded.endsWith("ss");
    return plural ? folded.substring(0, folded.length() - 1) : folded;
  }

  /** Of a name with an owner, as {@code webanno.custom.Claim}, what it is called itself. */
  static Optional<String> lastPart(String name) {
    int cut =
        Math.max(name.lastIndexOf('.'), Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')));
    return cut > 0 && cut + 1 < name.length()
        ? Optional.of(name.substring(cut + 1))
        : Optional.empty();
  }

  /** The name as an id of a scheme: {@code SaidBy} becomes {@code said-by}. */
  static String id(String name, String otherwise) {
    String plain =
        Normalizer.normalize(lastPart(name).orElse(name), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String id = plain.length() > 50 ? plain.substring(0, 50).replaceAll("-+$", "") : plain;
    return id.isEmpty() ? otherwise : id;
  }
}
