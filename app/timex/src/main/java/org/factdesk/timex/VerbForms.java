package org.factdesk.timex;

import org.jspecify.annotations.Nullable;

/**
 * What a word can tell about the tense of its clause.
 *
 * @param future a helping verb of what may or will be
 * @param planned says that something is meant to be
 * @param present a form of the present
 * @param past a form of the past, or a participle
 */
record VerbForms(boolean future, boolean planned, boolean present, boolean past) {
  /** Of a word that is no known verb. */
  static final VerbForms NONE = new VerbForms(false, false, false, false);

  private static final VerbForms FUTURE = new VerbForms(true, false, false, false);
  private static final VerbForms PLANNED = new VerbForms(false, true, false, false);
  private static final VerbForms PRESENT = new VerbForms(false, false, true, false);
  private static final VerbForms PAST = new VerbForms(false, false, false, true);

  /** "won", which is also the first half of "won't". */
  private static final VerbForms FUTURE_OR_PAST = new VerbForms(true, false, false, true);

  private static final WordTable<VerbForms> WORDS = new WordTable<>();

  static {
    add(FUTURE_OR_PAST, "won");
    add(FUTURE, "will shall ll would could should must may might can");
    add(
        PLANNED,
        "scheduled expected due planned slated set likely planning hopes plans expects intends "
            + "aims going hoping vowed resumes expires expect intend");
    add(PRESENT, "is are am has have says remains continues does do");
    add(
        PAST,
        "was were had did said told took made came went began met left gave held became got found "
            + "saw knew wrote lost sent spoke led struck hit killed died fell rose drew put ran "
            + "brought bought sold built felt kept paid read shot stood sank sought caught broke "
            + "chose drove flew grew threw wore fought taught thought heard lay laid beat shut cut "
            + "spent burst been taken given seen written stolen arose swore withdrew swept shook "
            + "woke stole forced quit");
  }

  private static void add(VerbForms forms, String words) {
    for (String word : words.split(" ")) {
      WORDS.put(word, forms);
    }
  }

  /** What the token can be; it is no verb where it begins with a capital. */
  static VerbForms of(Tokens tokens, int index) {
    if (tokens.shape(index) != Tokens.LOWER) {
      return NONE;
    }
    @Nullable VerbForms known = tokens.find(index, WORDS);
    if (known != null) {
      return known;
    }
    return tokens.length(index) > 4 && tokens.endsWith(index, "ed") ? PAST : NONE;
  }
}
