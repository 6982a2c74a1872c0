package org.factdesk.formats;

import java.util.List;
import java.util.Set;

/**
 * Names of types and features as UIMA allows them (ASCII letters, digits, underlines, a letter
 * first), made of ids that may hold anything, and read back from them.
 *
 * <p>Of a type, a letter after a hyphen becomes a capital, as the first one does: {@code
 * said-source} is {@code SaidSource}. An underline becomes two. Whatever else is not allowed
 * becomes its UTF-16 unit in hexadecimal between underlines: {@code a.b} is {@code a_2e_b}. A name
 * that could not begin as it does, or means something else already, has {@code X_x_} in front.
 */
public final class UimaNames {
  /** The package of layers that people made, as INCEpTION names it. */
  public static final String CUSTOM = "webanno.custom.";

  /** What our own features beside those of the scheme begin with. */
  public static final String OURS = "factdesk";

  /** The feature with the annotation's or link's id: what has it was written by Factdesk. */
  public static final String ID = OURS + "Id";

  /** The feature that says whose an annotation or a link is. */
  public static final String ANNOTATOR = OURS + "Annotator";

  /** The feature with the name of who made it. */
  public static final String BY = OURS + "By";

  /** The feature with the time at which it was made. */
  public static final String AT = OURS + "At";

  /** The feature with the note. */
  public static final String NOTE = OURS + "Note";

  private static final String NOTHING = "X_x_";
  private static final Set<String> TAKEN =
      Set.of("begin", "end", "sofa", "self", "type", "Governor", "Dependent");

  /** What names of features must not begin with, as it means something: ours, TSV's columns. */
  private static final List<String> MEANS = List.of(OURS, "ROLE_", "BT_");

  private UimaNames() {}

  /** The full name of the type for a layer or a sort of link. */
  public static String type(String id) {
    StringBuilder name = new StringBuilder(CUSTOM);
    boolean capital = true;
    if (id.isEmpty() || !isLower(id.charAt(0))) {
      name.append(NOTHING);
      capital = false;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c == '-' && i + 1 < id.length() && isLower(id.charAt(i + 1))) {
        capital = true;
      } else if (isLower(c)) {
        name.append(capital ? (char) (c - 'a' + 'A') : c);
        capital = false;
      } else {
        append(name, c, isDigit(c));
      }
    }
    return name.toString();
  }

  /** The id that a type was named for, by its name without the package. */
  public static String id(String shortName) {
    boolean marked = shortName.startsWith(NOTHING);
    String name = marked ? shortName.substring(NOTHING.length()) : shortName;
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < name.length(); ) {
      char c = name.charAt(i);
      if (isUpper(c)) {
        id.append(i > 0 || marked ? "-" : "").append((char) (c - 'A' + 'a'));
        i++;
      } else {
        i = plain(name, i, id);
      }
    }
    return id.toString();
  }

  /** The name of a feature of the scheme. */
  public static String feature(String feature) {
    StringBuilder name = new StringBuilder();
    boolean letter = !feature.isEmpty() && isLetter(feature.charAt(0));
    if (!letter || TAKEN.contains(feature) || MEANS.stream().anyMatch(feature::startsWith)) {
      name.append(NOTHING);
    }
    for (int i = 0; i < feature.length(); i++) {
      char c = feature.charAt(i);
      append(name, c, isLetter(c) || isDigit(c));
    }
    return name.toString();
  }

  /** The feature of the scheme that this name was made for. */
  public static String featureOf(String featureName) {
    String name =
        featureName.startsWith(NOTHING) ? featureName.substring(NOTHING.length()) : featureName;
    StringBuilder feature = new StringBuilder();
    for (int i = 0; i < name.length(); ) {
      i = plain(name, i, feature);
    }
    return feature.toString();
  }

  /** Whether the feature is one of ours beside those of the scheme. */
  public static boolean isOurs(String featureName) {
    return featureName.startsWith(OURS);
  }

  private static void append(StringBuilder name, char c, boolean allowed) {
    if (allowed) {
      name.append(c);
    } else if (c == '_') {
      name.append("__");
    } else {
      name.append('_').append(Integer.toHexString(c)).append('_');
    }
  }

  /** Reads one character of an id and gives the place of the next. */
  private static int plain(String name, int at, StringBuilder into) {
    char c = name.charAt(at);
    int close = c == '_' ? name.indexOf('_', at + 1) : -1;
    if (close == at + 1) {
      into.append('_');
      return at + 2;
    }
    if (close > at && close - at <= 5 && isHex(name, at + 1, close)) {
      into.append((char) Integer.parseInt(name.substring(at + 1, close), 16));
      return close + 1;
    }
    into.append(c);
    return at + 1;
  }

  private static boolean isHex(String name, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.digit(name.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLetter(char c) {
    return isLower(c) || isUpper(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
