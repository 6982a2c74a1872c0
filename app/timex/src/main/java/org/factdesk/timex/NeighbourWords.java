package org.factdesk.timex;

/** Words whose nearness tells that a number or an ordinal is no time. */
final class NeighbourWords {
  /** So many words on either side tell a match from a year. */
  private static final int REACH = 20;

  private static final WordTable<Boolean> NUMBERED =
      table(
          "room flight route highway section page chapter number bus train interstate bill "
              + "resolution apartment suite gate unit code channel model article no nos extension "
              + "case docket box lot windows agenda");

  private static final WordTable<Boolean> SPORT =
      table(
          "goal goals scored score match game games points minute team coach league cup penalty "
              + "defender striker quarterback yards lead halftime kick shot shots rebounds touchdown touchdowns "
              + "interception fumble scoreless tournament nba nfl nhl");

  private NeighbourWords() {}

  private static WordTable<Boolean> table(String words) {
    WordTable<Boolean> table = new WordTable<>();
    for (String word : words.split(" ")) {
      table.put(word, true);
    }
    return table;
  }

  /** Whether the word names a thing that bears a number: "Room 1998", "Flight 2001". */
  static boolean isNumbered(Tokens tokens, int index) {
    return tokens.find(index, NUMBERED) != null;
  }

  /** Whether a match is told of around the token. */
  static boolean isSport(Tokens tokens, int index) {
    int last = Math.min(tokens.count(), index + REACH);
    for (int i = Math.max(0, index - REACH); i < last; i++) {
      if (tokens.find(i, SPORT) != null) {
        return true;
      }
    }
    return false;
  }
}
