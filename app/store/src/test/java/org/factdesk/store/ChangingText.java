package org.factdesk.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.factdesk.model.Span;
import org.factdesk.text.Graphemes;

/** A text that is edited while each of its signs remembers where it stood at first. */
final class ChangingText {
  private static final int NEW = -1;

  /** Signs that may go or come without a word being another one. */
  private static final String SLIGHT = "\r\n \u00ad";

  private final Random random;
  private final NewsText news;
  private List<Sign> signs = new ArrayList<>();

  /** A sign as it stands, and the offset in the first text that it comes from. */
  private record Sign(String text, int origin) {}

  ChangingText(String text, Random random) {
    this.random = random;
    this.news = new NewsText(random);
    text.codePoints()
        .forEach(
            point -> {
              int at = signs.isEmpty() ? 0 : last().origin() + last().text().length();
              signs.add(new Sign(Character.toString(point), at));
            });
  }

  private Sign last() {
    return signs.get(signs.size() - 1);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    signs.forEach(sign -> text.append(sign.text()));
    return text.toString();
  }

  /** One random edit; gives what it was. */
  String edit() {
    return switch (random.nextInt(16)) {
      case 0, 1 -> typo();
      case 2, 3 -> word();
      case 4, 5, 6 -> insertSentence();
      case 7, 8, 9 -> removeSentence();
      case 10, 11 -> moveParagraph();
      case 12 -> lineEnds();
      case 13 -> normalise();
      case 14 -> typography();
      default -> insertParagraph();
    };
  }

  private String typo() {
    int at = letter();
    String other = Character.toString('a' + random.nextInt(26));
    switch (random.nextInt(3)) {
      case 0 -> signs.set(at, new Sign(other, NEW));
      case 1 -> signs.remove(at);
      default -> signs.add(at, new Sign(other, NEW));
    }
    return "typo";
  }

  private int letter() {
    int at = random.nextInt(signs.size());
    while (!Character.isLetter(signs.get(at).text().codePointAt(0))) {
      at = random.nextInt(signs.size());
    }
    return at;
  }

  private String word() {
    int from = letter();
    int to = from;
    while (from > 0 && isLetter(from - 1)) {
      from--;
    }
    while (to < signs.size() && isLetter(to)) {
      to++;
    }
    signs.subList(from, to).clear();
    if (random.nextInt(4) > 0) {
      insert(from, news.word());
    }
    return "word";
  }

  private boolean isLetter(int at) {
    return Character.isLetter(signs.get(at).text().codePointAt(0));
  }

  private String insertSentence() {
    List<Integer> starts = sentenceStarts();
    int at = starts.get(random.nextInt(starts.size()));
    insert(at, news.sentence() + " ");
    return "insert sentence";
  }

  private String insertParagraph() {
    List<Integer> starts = paragraphStarts();
    insert(starts.get(random.nextInt(starts.size())), news.paragraph() + "\n\n");
    return "insert paragraph";
  }

  private String removeSentence() {
    List<Integer> starts = sentenceStarts();
    int which = random.nextInt(starts.size());
    int to = which + 1 < starts.size() ? starts.get(which + 1) : signs.size();
    if (to - starts.get(which) < signs.size() / 2) {
      signs.subList(starts.get(which), to).clear();
    }
    return "remove sentence";
  }

  private String moveParagraph() {
    List<Integer> starts = paragraphStarts();
    int which = random.nextInt(starts.size());
    int to = which + 1 < starts.size() ? starts.get(which + 1) : signs.size();
    List<Sign> moved = new ArrayList<>(signs.subList(starts.get(which), to));
    signs.subList(starts.get(which), to).clear();
    List<Integer> left = paragraphStarts();
    signs.addAll(left.isEmpty() ? 0 : left.get(random.nextInt(left.size())), moved);
    return "move paragraph";
  }

  private String lineEnds() {
    String end = random.nextBoolean() ? "\r\n" : random.nextBoolean() ? "\r" : "\n";
    List<Sign> changed = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      String sign = signs.get(i).text();
      boolean pair =
          sign.equals("\r") && i + 1 < signs.size() && signs.get(i + 1).text().equals("\n");
      if (pair) {
        continue;
      }
      boolean isEnd = sign.equals("\n") || sign.equals("\r");
      if (isEnd) {
        end.codePoints().forEach(point -> changed.add(new Sign(Character.toString(point), NEW)));
      } else {
        changed.add(signs.get(i));
      }
    }
    signs = changed;
    return "line ends";
  }

  private String normalise() {
    boolean compose = random.nextBoolean();
    List<Sign> changed = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      StringBuilder letter = new StringBuilder(signs.get(i).text());
      int origin = signs.get(i).origin();
      while (i + 1 < signs.size()
          && Character.getType(signs.get(i + 1).text().codePointAt(0))
              == Character.NON_SPACING_MARK) {
        letter.append(signs.get(++i).text());
      }
      Normalizer.Form form = compose ? Normalizer.Form.NFC : Normalizer.Form.NFD;
      changed.add(new Sign(Normalizer.normalize(letter, form), origin));
    }
    signs = changed;
    return compose ? "NFC" : "NFD";
  }

  private String typography() {
    String[][] pairs =
        random.nextBoolean()
            ? new String[][] {{"“", "\""}, {"”", "\""}, {"’", "'"}, {"–", "-"}}
            : new String[][] {{"\"", "”"}, {"'", "’"}, {" ", "\u00a0"}};
    Map<String, String> others = new HashMap<>();
    for (String[] pair : pairs) {
      others.put(pair[0], pair[1]);
    }
    signs.replaceAll(
        sign -> new Sign(others.getOrDefault(sign.text(), sign.text()), sign.origin()));
    return "typography";
  }

  private void insert(int at, String text) {
    List<Sign> added = new ArrayList<>();
    text.codePoints().forEach(point -> added.add(new Sign(Character.toString(point), NEW)));
    signs.addAll(at, added);
  }

  private List<Integer> sentenceStarts() {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 2; i < signs.size(); i++) {
      String before = signs.get(i - 1).text();
      String end = signs.get(i - 2).text();
      if (before.isBlank() && ".!?”\"\n".contains(end) && !signs.get(i).text().isBlank()) {
        starts.add(i);
      }
    }
    return starts;
  }

  private List<Integer> paragraphStarts() {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 1; i < signs.size(); i++) {
      String before = signs.get(i - 1).text();
      if ((before.equals("\n") || before.equals("\r")) && !signs.get(i).text().isBlank()) {
        starts.add(i);
      }
    }
    return starts;
  }

  /** What became of a stretch of the first text. */
  record Fate(boolean isWhole, Optional<Span> place) {}

  /** Where the stretch's signs are now, and whether they are all there, side by side. */
  Fate fate(Span span, String first) {
    String text = toString();
    int offset = 0;
    int begin = -1;
    int end = -1;
    int expected = span.begin();
    boolean whole = true;
    for (Sign sign : signs) {
      boolean inside = sign.origin() != NEW && span.contains(sign.origin());
      if (inside) {
        whole &= slight(first, expected, sign.origin());
        expected = sign.origin() + 1;
        begin = begin < 0 ? offset : begin;
        end = offset + sign.text().length();
      } else if (begin >= 0 && expected < span.end() && !SLIGHT.contains(sign.text())) {
        whole &= slight(first, expected, span.end());
      }
      offset += sign.text().length();
    }
    if (begin < 0) {
      return new Fate(false, Optional.empty());
    }
    whole &= slight(first, expected, span.end());
    return new Fate(whole, Optional.of(Graphemes.snap(text, new Span(begin, end))));
  }

  /** Whether nothing but slight signs stood in this stretch of the first text. */
  private static boolean slight(String first, int from, int to) {
    for (int i = from; i < to; i++) {
      char unit = first.charAt(i);
      boolean trailing =
          Character.isLowSurrogate(unit)
              || Character.getType(unit) == Character.NON_SPACING_MARK
              || SLIGHT.indexOf(unit) >= 0;
      if (!trailing) {
        return false;
      }
    }
    return from <= to;
  }
}
