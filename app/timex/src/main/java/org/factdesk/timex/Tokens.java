package org.factdesk.timex;

import java.util.Arrays;

/**
 * A stretch of text cut into words, numbers and single signs, with what each word can mean in a
 * time expression. Letters and digits that touch are two tokens ("17th"), and so are words that
 * lost the space between them ("ThursdayWe"). One pass, no strings.
 */
final class Tokens {
  // What a token looks like.
  static final byte SIGN = 0;
  static final byte NUMBER = 1;
  static final byte LOWER = 2;
  static final byte CAPITALISED = 3;
  static final byte UPPER = 4;

  final String text;
  private int count;
  private int[] begins;
  private int[] ends;
  private int[] numbers;
  private byte[] shapes;
  private Lexeme[] lexemes;

  private Tokens(String text, int capacity) {
    this.text = text;
    begins = new int[capacity];
    ends = new int[capacity];
    numbers = new int[capacity];
    shapes = new byte[capacity];
    lexemes = new Lexeme[capacity];
  }

  /** Cuts text from begin to end. */
  static Tokens of(String text, int begin, int end) {
    Tokens tokens = new Tokens(text, (end - begin) / 4 + 8);
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        at++;
      } else if (isDigit(c)) {
        at = tokens.number(at, end);
      } else if (Character.isLetter(c)) {
        at = tokens.word(at, end);
      } else {
        tokens.add(at, at + 1, SIGN, -1, Lexeme.NONE);
        at++;
      }
    }
    return tokens;
  }

  private int number(int begin, int end) {
    int at = begin;
    int value = 0;
    while (at < end && isDigit(text.charAt(at))) {
      value = at - begin < 9 ? value * 10 + (text.charAt(at) - '0') : -1;
      at++;
    }
    add(begin, at, NUMBER, value, Lexeme.NONE);
    return at;
  }

  private int word(int begin, int end) {
    int at = begin;
    int hash = 0;
    int capitals = 0;
    while (at < end && Character.isLetter(text.charAt(at))) {
      char c = text.charAt(at);
      if (at > begin && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(at - 1))) {
        break;
      }
      hash = Lexicon.hash(hash, c);
      if (Character.isUpperCase(c)) {
        capitals++;
      }
      at++;
    }
    byte shape = LOWER;
    if (Character.isUpperCase(text.charAt(begin))) {
      shape = capitals == at - begin && capitals > 1 ? UPPER : CAPITALISED;
    }
    add(begin, at, shape, -1, Lexicon.ENGLISH.find(text, begin, at, hash));
    return at;
  }

  private void add(int begin, int end, byte shape, int number, Lexeme lexeme) {
    if (count == begins.length) {
      int capacity = count * 2;
      begins = Arrays.copyOf(begins, capacity);
      ends = Arrays.copyOf(ends, capacity);
      numbers = Arrays.copyOf(numbers, capacity);
      shapes = Arrays.copyOf(shapes, capacity);
      lexemes = Arrays.copyOf(lexemes, capacity);
    }
    begins[count] = begin;
    ends[count] = end;
    shapes[count] = shape;
    numbers[count] = number;
    lexemes[count] = lexeme;
    count++;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int count() {
    return count;
  }

  int begin(int index) {
    return begins[index];
  }

  int end(int index) {
    return ends[index];
  }

  int length(int index) {
    return index >= 0 && index < count ? ends[index] - begins[index] : 0;
  }

  byte shape(int index) {
    return index >= 0 && index < count ? shapes[index] : SIGN;
  }

  /** What the word can mean; {@link Lexeme#NONE} outside the stretch. */
  Lexeme lexeme(int index) {
    return index >= 0 && index < count ? lexemes[index] : Lexeme.NONE;
  }

  boolean is(int index, Kind kind) {
    return lexeme(index).kind() == kind;
  }

  /** Whether the token is this sign or this lower-case word. */
  boolean is(int index, String word) {
    return index >= 0
        && index < count
        && ends[index] - begins[index] == word.length()
        && text.regionMatches(true, begins[index], word, 0, word.length());
  }

  /** The token as it stands in the text. */
  String words(int index) {
    return text.substring(begins[index], ends[index]);
  }

  /** The token's first letter, digit or sign. */
  char first(int index) {
    return text.charAt(begins[index]);
  }

  /** Whether the token is a hyphen or a dash. */
  boolean isDash(int index) {
    return is(index, "-") || is(index, "–") || is(index, "—");
  }

  /** Whether the token begins with a capital letter. */
  boolean isCapital(int index) {
    return shape(index) >= CAPITALISED;
  }

  boolean isNumber(int index) {
    return shape(index) == NUMBER;
  }

  /** The number that stands here in digits; -1 where none does or where it has too many digits. */
  int number(int index) {
    return index >= 0 && index < count ? numbers[index] : -1;
  }

  /** Whether nothing stands between this token and the one before. */
  boolean touches(int index) {
    return index > 0 && index < count && begins[index] == ends[index - 1];
  }

  /** Whether this token and the one before are words that lost the space between them. */
  boolean isJoint(int index) {
    return touches(index) && isCapital(index) && shapes[index - 1] >= LOWER;
  }

  /** Whether a new line begins between this token and the one before. */
  boolean startsLine(int index) {
    return index > 0
        && index < count
        && text.substring(ends[index - 1], begins[index]).indexOf('\n') >= 0;
  }

  /** Whether an empty line stands between this token and the one before, or either is missing. */
  boolean breaks(int index) {
    if (index <= 0 || index >= count) {
      return true;
    }
    int lines = 0;
    for (int at = ends[index - 1]; at < begins[index]; at++) {
      if (text.charAt(at) == '\n') {
        lines++;
      }
    }
    return lines > 1;
  }
}
