package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Span;
import org.factdesk.text.NameText.Token;

/**
 * Names of people, organisations and places: runs of capitalised words, told from other capitals by
 * where they stand and by the rest of the text. No names are known beforehand; only words such as
 * "minister", "university" and "river" say what a name is.
 *
 * <p>All offsets are UTF-16. Pure functions, any thread, linear in the text.
 */
public final class ProperNames {
  private static final int LONGEST = 8;

  private final NameText text;
  private final List<Token> tokens;
  private final NameTitles titles;

  private ProperNames(CharSequence text) {
    this.text = new NameText(text);
    this.tokens = this.text.tokens();
    this.titles = new NameTitles(this.text);
  }

  /** The names in order; they do not overlap. A title without a name is none. */
  public static List<ProperName> in(CharSequence text) {
    return NameKinds.named(text, new ProperNames(text).runs());
  }

  /**
   * A name before its kind is known.
   *
   * @param words of the name alone
   * @param following the word behind it, empty at the end of a sentence
   * @param preceding the word before it, empty at the begin of a sentence
   */
  record Run(List<Token> words, Optional<Span> title, String preceding, String following) {
    Span span() {
      return new Span(words.get(0).span().begin(), words.get(words.size() - 1).span().end());
    }

    String last() {
      return words.get(words.size() - 1).word();
    }
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = text.isName(tokens.get(i)) ? endOfRun(i) : i;
      if (end > i) {
        split(i, end).forEach(part -> add(part[0], part[1], runs));
      }
      i = Math.max(i + 1, end);
    }
    return runs;
  }

  /** The index behind the last word of the run of capitals that begins here. */
  private int endOfRun(int begin) {
    int end = begin + 1;
    while (end < tokens.size() && end - begin < LONGEST) {
      int next = goesOnAt(begin, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** The index behind the word, or the words, by which the run goes on; the same where it ends. */
  private int goesOnAt(int begin, int end) {
    Token last = tokens.get(end - 1);
    Token next = tokens.get(end);
    if (last.isPossessive() || last.sentence() != next.sentence() || !isJoined(last, next)) {
      return end;
    }
    // "Daily News", where "News" alone would be none.
    if (text.isName(next) || next.isCapital() && NameWords.ORGANISATION.has(next.word())) {
      return end + 1;
    }
    if (next.isCapital() || end + 1 >= tokens.size()) {
      return end;
    }
    int over = end + 1;
    boolean link = NameWords.LINK.has(next.word()) && isInstitution(last, begin, end);
    if (link && tokens.get(over).word().equals("the") && over + 1 < tokens.size()) {
      over++;
    }
    Token behind = tokens.get(over);
    boolean joins = link || NameWords.PARTICLE.has(next.word());
    boolean adjacent =
        isJoined(tokens.get(over - 1), behind) && behind.sentence() == next.sentence();
    return joins && adjacent && text.isName(behind) ? over + 1 : end;
  }

  /** "Department of …", "Secretary of …", "Organization for …". */
  private static boolean isInstitution(Token last, int begin, int end) {
    return NameWords.ORGANISATION.has(last.word())
        || NameWords.TITLE.has(last.word())
        || NameWords.PLACE.has(last.word())
        || end - begin == 1 && last.word().equals("House");
  }

  private boolean isJoined(Token one, Token other) {
    String between = text.between(one, other);
    if (between.isBlank()) {
      return between.indexOf('\n') < 0 && !between.isEmpty();
    }
    boolean shortened =
        one.word().length() == 1 || NameWords.TITLE.has(one.word()) || one.word().equals("St");
    return shortened && between.charAt(0) == '.' && between.substring(1).isBlank();
  }

  /** "European Union Vladimir Chizhov" are two names: what institutions end with ends a name. */
  private List<int[]> split(int begin, int end) {
    for (int i = begin + 1; i < end - 2; i++) {
      String word = tokens.get(i).word();
      boolean ends = NameWords.ORGANISATION.has(word) && !NameWords.TITLE.has(word);
      Token next = tokens.get(i + 1);
      if (ends && !isOffice(i + 1, end) && next.isCapital() && end - i - 1 == 2) {
        return List.of(new int[] {begin, i + 1}, new int[] {i + 1, end});
      }
    }
    return List.of(new int[] {begin, end});
  }

  /** Whether a title or what an institution ends with stands among these words. */
  private boolean isOffice(int begin, int end) {
    return tokens.subList(begin, end).stream()
        .anyMatch(
            token ->
                NameWords.TITLE.has(token.word())
                    || NameWords.ORGANISATION.has(token.word())
                    || NameWords.PLACE.has(token.word()));
  }

  private void add(int from, int end, List<Run> runs) {
    int begin = tokens.get(from).opens() && !isNameAtBegin(from, end) ? from + 1 : from;
    int name = begin == end ? end : titles.nameWithin(begin, end);
    if (name == end || name + 1 == end && tokens.get(name).word().length() < 2) {
      return;
    }
    Optional<Span> title =
        name > begin ? Optional.of(titles.span(begin, name)) : titles.beside(begin, end);
    int sentence = tokens.get(name).sentence();
    List<Token> words = List.copyOf(tokens.subList(name, end));
    runs.add(new Run(words, title, wordAt(begin - 1, sentence), wordAt(end, sentence)));
  }

  private String wordAt(int index, int sentence) {
    boolean there = index >= 0 && index < tokens.size() && tokens.get(index).sentence() == sentence;
    return there ? tokens.get(index).word() : "";
  }

  /** Whether the first word of a sentence, which any word may be, is part of the name. */
  private boolean isNameAtBegin(int begin, int end) {
    Token first = tokens.get(begin);
    boolean titled =
        tokens.subList(begin, end - 1).stream().anyMatch(word -> NameWords.TITLE.has(word.word()));
    if (text.isKnown(first) || titled) {
      return true;
    }
    if (text.isCommon(first) || first.word().endsWith("ing")) {
      return false;
    }
    if (end - begin >= 2) {
      // "Superstar Lindsay Lohan", where the text has "Lindsay Lohan" as well.
      return end - begin == 2 || !text.isKnown(tokens.get(begin + 1));
    }
    String next = wordAt(end, first.sentence());
    return first.isPossessive() || NameWords.PERSON_VERB.has(next) || isAllCapitals(first.word());
  }

  static boolean isAllCapitals(String word) {
    return word.length() >= 2
        && word.chars().noneMatch(Character::isLowerCase)
        && word.chars().filter(Character::isUpperCase).count() >= 2;
  }
}
