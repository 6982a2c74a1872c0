package org.factdesk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.model.Span;

/**
 * The words of an English text that say what it is about: without articles, pronouns, days and
 * verbs of reporting; their forms brought together roughly, so that “killed” and “deaths” are one.
 *
 * <p>Pure functions, any thread, linear in the text. The lists are data: {@code common-words.txt},
 * {@code word-forms.txt}.
 */
public final class TellingWords {
  private static final int LENGTH = 8;
  private static final Set<String> COMMON =
      DataLines.of("common-words.txt")
          .flatMap(line -> List.of(line.split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, String> FORMS = forms();

  private TellingWords() {}

  /** The telling words of the text, in order. Numbers in digits are none. */
  public static List<TellingWord> in(CharSequence text) {
    List<TellingWord> telling = new ArrayList<>();
    for (Span word : Words.in(text)) {
      String form = word.in(text).toLowerCase(Locale.ROOT);
      if (form.endsWith("'s") || form.endsWith("’s")) {
        form = form.substring(0, form.length() - 2);
      }
      boolean upper = Character.isUpperCase(text.charAt(word.begin()));
      boolean us = form.equals("u.s") || form.equals("u.s.") || form.equals("us") && upper;
      if (us) {
        telling.add(new TellingWord(word, "us"));
      } else if (form.length() > 1
          && Character.isLetter(form.charAt(0))
          && !COMMON.contains(form)) {
        telling.add(
            new TellingWord(new Span(word.begin(), word.begin() + form.length()), stem(form)));
      }
    }
    return telling;
  }

  /** Whether a word, in lower case, says nothing about what a sentence tells. */
  public static boolean isCommon(String word) {
    return COMMON.contains(word);
  }

  /**
   * What the forms of one English word have in common.
   *
   * @param word in lower case
   */
  public static String stem(String word) {
    String same = FORMS.get(word);
    if (same != null) {
      return same;
    }
    String stem = withoutEnding(word);
    return stem.length() > LENGTH ? stem.substring(0, LENGTH) : stem;
  }

  private static String withoutEnding(String form) {
    int length = form.length();
    if (length > 4 && form.endsWith("ies")) {
      return form.substring(0, length - 3) + "i";
    }
    boolean plural =
        length > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us");
    String word = plural ? form.substring(0, length - 1) : form;
    if (word.length() > 5 && word.endsWith("ing")) {
      return single(word.substring(0, word.length() - 3));
    }
    if (word.length() > 4 && word.endsWith("ed")) {
      return single(word.substring(0, word.length() - 2));
    }
    if (word.length() > 4 && word.endsWith("y")) {
      return word.substring(0, word.length() - 1) + "i";
    }
    return word.length() > 3 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  /** "stopp" is "stop". */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean twice =
        last > 2
            && stem.charAt(last) == stem.charAt(last - 1)
            && "lsz".indexOf(stem.charAt(last)) < 0;
    String base = twice ? stem.substring(0, last) : stem;
    return base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
  }

  private static Map<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    DataLines.of("word-forms.txt")
        .forEach(
            line -> {
              String[] words = line.split("[: ]+");
              for (String word : words) {
                forms.put(word, words[0]);
              }
            });
    return Map.copyOf(forms);
  }
}
