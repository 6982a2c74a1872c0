package org.factdesk.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that British and American writers spell differently: "harbour", "organise", "centre",
 * "traveller", "adviser". Pure.
 */
final class BritishSpelling {
  /** The piece is looked for first, as most words have none. */
  private record Rule(String piece, Pattern british, String american) {
    static Rule of(String piece, String british, String american) {
      return new Rule(piece, Pattern.compile(british), american);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          Rule.of("our", "(?<=[aeiou][b-z&&[^aeiou]]{1,3}i?)our", "or"),
          Rule.of("re", "(?<=[aeioulnpst][bcht])re(?=s?$)", "er"),
          Rule.of(
              "is", "(?<=[a-z]{2}[a-z&&[^aeouv]])is(?=(?:e[drs]?|ers|ing|ations?|ational)$)", "iz"),
          Rule.of("ys", "(?<=[a-z]l)ys(?=(?:e[drs]?|ers|ing)$)", "yz"),
          Rule.of("or", "(?<=[a-z]{3}[st])or(?=s?$)", "er"),
          Rule.of("ll", "(?<=[a-z]{2,8}[aeiou])ll(?=(?:ed|ing|ers?|ors?|ery|ous|ist|ists)$)", "l"),
          Rule.of("ence", "(?<=[a-z]{2})ence(?=s?$)", "ense"),
          Rule.of("ogue", "(?<=[a-z]{2})ogue(?=s?$)", "og"),
          Rule.of("amme", "(?<=[a-z]{2})amme(?=s?$)", "am"),
          Rule.of("dgement", "dgement", "dgment"),
          Rule.of("ae", "(?<=[a-z])ae(?=d[a-z]{3}|m[a-z]{3}|ol[a-z]{3}|s[a-z]{4})", "e"),
          Rule.of("wards", "(?<=[a-z]{2})wards$", "ward"));

  private BritishSpelling() {}

  /** The word, in small letters, in the one spelling that stands for both. */
  static String american(String word) {
    String american = word;
    for (Rule rule : RULES) {
      if (american.contains(rule.piece())) {
        american = rule.british().matcher(american).replaceFirst(rule.american());
      }
    }
    return american;
  }
}
