package org.factdesk.desktop.typeset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.desktop.typeset.Run.Kind;

/**
 * Reads the words of one paragraph: strong, slanted, code, links. What it does not know is text.
 */
final class Inline {
  private static final int LONGEST_LINK = 1_000;

  private final String text;
  private final Kind kind;
  private final List<Run> runs = new ArrayList<>();
  private final Set<String> unclosed = new HashSet<>();
  private final StringBuilder plain = new StringBuilder();
  private int at;

  private Inline(String text, Kind kind) {
    this.text = text;
    this.kind = kind;
  }

  static List<Run> runs(String text) {
    return new Inline(text, Kind.PLAIN).read();
  }

  private List<Run> read() {
    while (at < text.length()) {
      if (!isSpecial()) {
        plain.append(text.charAt(at++));
      }
    }
    flush();
    return List.copyOf(runs);
  }

  private boolean isSpecial() {
    return switch (text.charAt(at)) {
      case '\\' -> escaped();
      case '`' -> enclosed("`", Kind.CODE);
      case '*' -> enclosed("**", Kind.STRONG) || enclosed("*", Kind.SLANTED);
      case '_' -> !isInWord() && (enclosed("__", Kind.STRONG) || enclosed("_", Kind.SLANTED));
      case '!' -> text.startsWith("![", at) && link(at + 1, true);
      case '[' -> link(at, false);
      default -> false;
    };
  }

  private boolean escaped() {
    if (at + 1 >= text.length() || Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    plain.append(text.charAt(at + 1));
    at += 2;
    return true;
  }

  private boolean isInWord() {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private boolean enclosed(String fence, Kind inside) {
    int from = at + fence.length();
    boolean opens =
        text.startsWith(fence, at)
            && from < text.length()
            && (inside == Kind.CODE || !Character.isWhitespace(text.charAt(from)));
    int end = opens && !unclosed.contains(fence) ? text.indexOf(fence, from) : -1;
    if (opens && end < 0) {
      // Looked for only once: a text of stars alone would else take for ever.
      unclosed.add(fence);
    }
    if (end <= from) {
      return false;
    }
    flush();
    String words = text.substring(from, end);
    if (inside == Kind.CODE || kind != Kind.PLAIN) {
      runs.add(new Run(words, inside, ""));
    } else {
      runs.addAll(new Inline(words, inside).read());
    }
    at = end + fence.length();
    return true;
  }

  /** A picture is told by its words: nothing is fetched. */
  private boolean link(int bracket, boolean picture) {
    // Looked for only so far: a text of brackets alone would else take for ever.
    String near = text.substring(bracket, Math.min(text.length(), bracket + LONGEST_LINK));
    int inner = near.indexOf('[', 1);
    int middle = near.indexOf("](");
    int end = middle < 0 ? -1 : near.indexOf(')', middle);
    if (end < 0 || inner >= 0 && inner < middle) {
      return false;
    }
    flush();
    String words = near.substring(1, middle).replace("`", "").replace("*", "");
    String target = near.substring(middle + 2, end).strip();
    if (picture) {
      runs.add(new Run(words, Kind.SLANTED, ""));
    } else if (target.contains(":")) {
      runs.add(new Run(words + " (" + target + ")", kind, ""));
    } else {
      runs.add(new Run(words, kind, target));
    }
    at = bracket + end + 1;
    return true;
  }

  private void flush() {
    if (!plain.isEmpty()) {
      runs.add(new Run(plain.toString(), kind, ""));
      plain.setLength(0);
    }
  }
}
