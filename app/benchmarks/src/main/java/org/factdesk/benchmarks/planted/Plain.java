package org.factdesk.benchmarks.planted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts seen as plain expressions see them: their words, names and quoted words. */
final class Plain {
  static final String NAME = "\\p{Lu}\\p{Ll}+(?: (?:\\p{Lu}\\. )?\\p{Lu}\\p{Ll}+){0,2}";
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*|\\d[\\d.,]*");
  private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”\\n]*)[\"”]");
  private static final Pattern INSIDE = Pattern.compile("(?<=\\p{Ll}[,;]? )\\p{Lu}\\p{Ll}{2,}");
  private static final Set<String> TITLES =
      Set.of(
          ("Agent Associate Attorney Captain Chairman Chief Coach Commissioner Congressman Constable"
                  + " Councilman Deputy Detective Director Doctor Executive Expert First General"
                  + " Governor Head Inspector Judge Justice King Lawyer Manager Mayor Minister"
                  + " Officer President Press Prime Prince Princess Professor Prosecutor Queen"
                  + " Safety Secretary Senator Senior Sergeant Sheriff Spokesman Spokeswoman Vice"
                  + " Gov Sen Rep Gen Col Capt Sgt Det Supt Dist Atty Lt Mr Mrs Ms Dr The This That"
                  + " He She They It We")
              .split(" "));
  private static final Set<String> SMALL =
      Set.of(
          ("about after again also been before being between both could during each even every from"
                  + " have having here into itself just like made make many more most much must only"
                  + " other over same should some such than that their them then there these they"
                  + " this those through under very well were what when where which while will with"
                  + " would your said says told")
              .split(" "));

  private Plain() {}

  static List<Stretch> words(String text) {
    List<Stretch> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Stretch(word.start(), word.end()));
    }
    return words;
  }

  /** The words alone, in small letters, with a blank around each. */
  static String said(String text) {
    StringBuilder said = new StringBuilder(" ");
    for (Stretch word : words(text)) {
      said.append(word.in(text).toLowerCase(Locale.ROOT)).append(' ');
    }
    return said.toString();
  }

  /** Whether a word says something of its own. */
  static boolean isContent(String word) {
    return word.length() >= 4
        && word.chars().allMatch(Character::isLowerCase)
        && !SMALL.contains(word);
  }

  static Set<String> content(String text) {
    Set<String> content = new HashSet<>();
    for (Stretch word : words(text)) {
      String small = word.in(text).toLowerCase(Locale.ROOT);
      if (isContent(small)) {
        content.add(small);
      }
    }
    return content;
  }

  /** Whether a name has no word in it that may be a title. */
  static boolean isBare(String name) {
    return Stream.of(name.split("[ .]+")).noneMatch(TITLES::contains);
  }

  /** Whether it is written as headlines are, with a capital for most words. */
  static boolean isHeadline(String sentence) {
    List<Stretch> words = words(sentence);
    long capitals =
        words.stream().filter(w -> Character.isUpperCase(sentence.charAt(w.begin()))).count();
    return 2 * capitals > words.size();
  }

  /** What stands between quotation marks, in lines where these come in pairs. */
  static List<Stretch> quoted(String text) {
    List<Stretch> quoted = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (line.chars().filter(c -> "\"“”".indexOf(c) >= 0).count() % 2 == 0) {
        Matcher marks = QUOTED.matcher(line);
        while (marks.find()) {
          quoted.add(new Stretch(begin + marks.start(1), begin + marks.end(1)));
        }
      }
      begin += line.length() + 1;
    }
    return quoted;
  }

  /** The names within sentences: what a story is about. */
  static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    Matcher name = INSIDE.matcher(text);
    while (name.find()) {
      names.add(name.group());
    }
    return names;
  }
}
