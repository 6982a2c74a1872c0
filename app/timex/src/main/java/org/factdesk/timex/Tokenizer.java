package org.factdesk.timex;

import java.util.Arrays;

/** Cuts a stretch of text into tokens, in one pass and without making strings. */
final class Tokenizer {
  private final String text;
  private final int end;
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
    this.at = begin;
    this.end = end;
    int capacity = (end - begin) / 4 + 8;
    begins = new int[capacity];
    ends = new int[capacity];
    keys = new int[capacity];
    numbers = new int[capacity];
    shapes = new byte[capacity];
    gaps = new byte[capacity];
    lexemes = new Lexeme[capacity];
  }

  Tokens tokens() {
    while (at < end) {
      byte sort = CharClass.of(text.charAt(at));
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

  private void space() {
    int lines = 0;
    do {
      if (text.charAt(at) == '\n') {
        lines++;
      }
      at++;
    } while (at < end && CharClass.of(text.charAt(at)) == CharClass.SPACE);
    gap = lines == 0 ? Tokens.BLANK : lines == 1 ? Tokens.LINE_END : Tokens.EMPTY_LINE;
  }

  private void token(byte sort) {
    if (sort >= CharClass.LETTER) {
      word(sort);
    } else if (sort == CharClass.DIGIT) {
      number();
    } else {
      char sign = text.charAt(at);
      at++;
      add(at - 1, Tokens.SIGN, sign, -1, Lexeme.NONE);
    }
  }

  private void number() {
    int begin = at;
    int value = 0;
    while (at < end && CharClass.of(text.charAt(at)) == CharClass.DIGIT) {
      value = at - begin < 9 ? value * 10 + (text.charAt(at) - '0') : -1;
      at++;
    }
    add(begin, Tokens.NUMBER, 0, value, Lexeme.NONE);
  }

  private void word(byte first) {
    int begin = at;
    int hash = 0;
    int capitals = 0;
    byte sort = first;
    byte before = CharClass.UPPER;
    while (sort >= CharClass.LETTER && !(sort == CharClass.UPPER && before == CharClass.LOWER)) {
      hash = WordTable.hash(hash, text.charAt(at));
      if (sort == CharClass.UPPER) {
        capitals++;
      }
      before = sort;
      at++;
      sort = at < end ? CharClass.of(text.charAt(at)) : CharClass.SPACE;
    }
    byte shape = Tokens.LOWER;
    if (first == CharClass.UPPER) {
      shape = capitals == at - begin && capitals > 1 ? Tokens.UPPER : Tokens.CAPITALISED;
    }
    add(begin, shape, hash, -1, Lexicon.ENGLISH.find(text, begin, at, hash));
  }

  /**
   * Adds the token that ends here.
   *
   * @param key the word's hash, the sign itself, 0 for numbers
   * @param number what the digits say; -1 where there are none or too many
   */
  private void add(int begin, byte shape, int key, int number, Lexeme lexeme) {
    if (count == begins.length) {
      resize(count * 2);
    }
    begins[count] = begin;
    ends[count] = at;
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
