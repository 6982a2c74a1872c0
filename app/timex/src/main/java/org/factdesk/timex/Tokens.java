package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text cut into words, numbers and single signs, with what each word can mean in a
 * time expression. Letters and digits that touch are two tokens ("17th"), and so are words that
 * lost the space between them ("ThursdayWe"). Immutable.
 */
final class Tokens {
  // What a token looks like.
  static final byte SIGN = 0;
  static final byte NUMBER = 1;
  static final byte LOWER = 2;
  static final byte CAPITALISED = 3;
  static final byte UPPER = 4;

  // What stands before a token.
  static final byte NO_GAP = 0;
  static final byte BLANK = 1;
  static final byte LINE_END = 2;
  static final byte EMPTY_LINE = 3;

  final String text;
  private final int[] begins;
  private final int[] ends;
  private final int[] keys;
  private final int[] numbers;
  private final byte[] shapes;
  private final byte[] gaps;
  private final Lexeme[] lexemes;

  /** The arrays hold one element a token and are never changed again. */
  Tokens(
      String text,
      int[] begins,
      int[] ends,
      int[] keys,
      int[] numbers,
      byte[] shapes,
      byte[] gaps,
      Lexeme[] lexemes) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.keys = keys;
    this.numbers = numbers;
    this.shapes = shapes;
    this.gaps = gaps;
    this.lexemes = lexemes;
  }

  /** Cuts text from begin to end. */
  static Tokens of(String text, int begin, int end) {
    return new Tokenizer(text, begin, end).tokens();
  }

  int count() {
    return begins.length;
  }

  int begin(int index) {
    return begins[index];
  }

  int end(int index) {
    return ends[index];
  }

  int length(int index) {
    return exists(index) ? ends[index] - begins[index] : 0;
  }

  private boolean exists(int index) {
    return index >= 0 && index < begins.length;
  }

  byte shape(int index) {
    return index >= 0 && index < shapes.length ? shapes[index] : SIGN;
  }

  /** What the word can mean; {@link Lexeme#NONE} outside the stretch. */
  Lexeme lexeme(int index) {
    return index >= 0 && index < lexemes.length ? lexemes[index] : Lexeme.NONE;
  }

  boolean is(int index, Kind kind) {
    return lexeme(index).kind() == kind;
  }

  /**
   * Whether the token is this sign or this word, in capitals or not.
   *
   * @param word one sign, or letters in lower case
   * @see WordTable#key
   */
  boolean is(int index, String word) {
    return index >= 0 && index < keys.length && keys[index] == word.hashCode();
  }

  /** What a table says about the word, or null; it says nothing about numbers and signs. */
  <T> @Nullable T find(int index, WordTable<T> table) {
    return shape(index) < LOWER ? null : table.find(keys[index]);
  }

  /** The token as it stands in the text. */
  String words(int index) {
    return text.substring(begins[index], ends[index]);
  }

  /** The token's first letter, digit or sign. */
  char first(int index) {
    return text.charAt(begins[index]);
  }

  /** Whether the token is a word that ends so. */
  boolean endsWith(int index, String ending) {
    return shape(index) >= LOWER && text.startsWith(ending, ends[index] - ending.length());
  }

  /** Whether the token is a hyphen or a dash. */
  boolean isDash(int index) {
    int key = index >= 0 && index < keys.length ? keys[index] : 0;
    return key == '-' || key == '–' || key == '—';
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
    return index >= 0 && index < numbers.length ? numbers[index] : -1;
  }

  /** Whether nothing stands between this token and the one before. */
  boolean touches(int index) {
    return index > 0 && index < gaps.length && gaps[index] == NO_GAP;
  }

  /** Whether this token and the one before are words that lost the space between them. */
  boolean isJoint(int index) {
    return touches(index) && isCapital(index) && shapes[index - 1] >= LOWER;
  }

  /** Whether a new line begins between this token and the one before. */
  boolean startsLine(int index) {
    return index > 0 && index < gaps.length && gaps[index] >= LINE_END;
  }

  /** Whether an empty line stands between this token and the one before, or either is missing. */
  boolean breaks(int index) {
    return index <= 0 || index >= gaps.length || gaps[index] == EMPTY_LINE;
  }
}
