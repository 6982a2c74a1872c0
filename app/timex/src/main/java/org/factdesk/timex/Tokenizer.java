package org.factdesk.timex;

import java.util.Arrays;

/** Cuts a stretch of text into tokens, in one pass and without making strings. */
final class Tokenizer {
  private final String text;

  /** The stretch, which begins at this offset of the text. */
  private final char[] chars;

  private final int offset;
  private int at;
  private byte gap = Tokens.BLANK;

  // The tokens so far.
  private int count;
  private int[] begins;
  private int[] ends;
  private int[] keys;
  private int[] numbers;
  private byte[] shapes;
  private byte[] gaps;
  private Lexeme[] lexemes;

  Tokenizer(String text, int begin, int end) {
    this.text = text;
    this.offset = begin;
    chars = new char[end - begin];
    text.getChars(begin, end, chars, 0);
    int capacity = chars.length / 4 + 8;
    begins = new int[capacity];
    ends = new int[capacity];
    keys = new int[capacity];
    numbers = new int[capacity];
    shapes = new byte[capacity];
    gaps = new byte[capacity];
    lexemes = new Lexeme[capacity];
  }

  Tokens tokens() {
    while (at < chars.length) {
      byte sort = CharClass.of(chars[at]);
      if (sort == CharClass.SPACE) {
        space();
      } else {
        token(sort);
        gap = Tokens.NO_GAP;
      }
    }
    resize(count);
    return new Tokens(text, begins, ends, keys, numbers, shapes, gaps, lexemes);
  }

  /** The class of the character at hand; behind the last one it is space. */
  private byte sort() {
    return at < chars.length ? CharClass.of(chars[at]) : CharClass.SPACE;
  }

  private void space() {
    int lines = 0;
    while (at < chars.length && CharClass.of(chars[at]) == CharClass.SPACE) {
      if (chars[at] == '\n') {
        lines++;
      }
      at++;
    }
    gap = lines == 0 ? Tokens.BLANK : lines == 1 ? Tokens.LINE_END : Tokens.EMPTY_LINE;
  }

  private void token(byte sort) {
    if (sort >= CharClass.LETTER) {
      word(sort);
    } else if (sort == CharClass.DIGIT) {
      number();
    } else {
      char sign = chars[at];
      at++;
      add(at - 1, Tokens.SIGN, sign, -1, Lexeme.NONE);
    }
  }

  private void number() {
    int begin = at;
    int value = 0;
    while (sort() == CharClass.DIGIT) {
      value = at - begin < 9 ? value * 10 + (chars[at] - '0') : -1;
      at++;
    }
    add(begin, Tokens.NUMBER, 0, value, Lexeme.NONE);
  }

  /** Most words are a letter and small ones behind it: that is seen without the classes. */
  private void word(byte first) {
    int key = WordTable.key(0, chars[at]);
    int next = at + 1;
    while (next < chars.length && chars[next] >= 'a' && chars[next] <= 'z') {
      key = WordTable.key(key, chars[next]);
      next++;
    }
    boolean ends = next == chars.length || CharClass.of(chars[next]) < CharClass.LETTER;
    if (!ends || chars[at] >= 128) {
      unusualWord(first);
      return;
    }
    int begin = at;
    at = next;
    byte shape = first == CharClass.UPPER ? Tokens.CAPITALISED : Tokens.LOWER;
    add(begin, shape, key, -1, Lexicon.ENGLISH.find(key));
  }

  private void unusualWord(byte first) {
    int begin = at;
    int key = 0;
    int bits = 0;
    int capitals = 0;
    byte before = CharClass.UPPER;
    byte sort = first;
    while (sort >= CharClass.LETTER && !(sort == CharClass.UPPER && before == CharClass.LOWER)) {
      key = WordTable.key(key, chars[at]);
      bits |= chars[at];
      capitals += sort == CharClass.UPPER ? 1 : 0;
      before = sort;
      at++;
      sort = sort();
    }
    byte shape = Tokens.LOWER;
    if (first == CharClass.UPPER) {
      shape = capitals == at - begin && capitals > 1 ? Tokens.UPPER : Tokens.CAPITALISED;
    }
    if (bits < 128) {
      add(begin, shape, key, -1, Lexicon.ENGLISH.find(key));
    } else {
      add(begin, shape, 0, -1, Lexeme.NONE); // no English word
    }
  }

  /**
   * Adds the token that ends here.
   *
   * @param key of an English word, or the sign itself; else 0
   * @param number what the digits say; -1 where there are none or too many
   */
  private void add(int begin, byte shape, int key, int number, Lexeme lexeme) {
    if (count == begins.length) {
      resize(count * 2);
    }
    begins[count] = offset + begin;
    ends[count] = offset + at;
    keys[count] = key;
    numbers[count] = number;
    shapes[count] = shape;
    gaps[count] = gap;
    lexemes[count] = lexeme;
    count++;
  }

  private void resize(int capacity) {
    begins = Arrays.copyOf(begins, capacity);
    ends = Arrays.copyOf(ends, capacity);
    keys = Arrays.copyOf(keys, capacity);
    numbers = Arrays.copyOf(numbers, capacity);
    shapes = Arrays.copyOf(shapes, capacity);
    gaps = Arrays.copyOf(gaps, capacity);
    lexemes = Arrays.copyOf(lexemes, capacity);
  }
}
