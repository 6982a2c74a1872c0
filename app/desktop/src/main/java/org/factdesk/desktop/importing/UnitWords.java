package org.factdesk.desktop.importing;

import org.factdesk.desktop.words.Texts;
import org.factdesk.formats.Counting;
import org.factdesk.formats.importing.Survey;

/** How files count, in words. */
final class UnitWords {
  private static final Texts TEXTS = Texts.of(ImportPane.class);

  private UnitWords() {}

  /** How most of the files count, and that it is another way than the format's, where it is. */
  static String of(Survey survey) {
    Counting usual = survey.usual();
    String words = words(usual);
    return usual.equals(survey.rule())
        ? words
        : TEXTS.get("unit.otherwise", words, words(survey.rule()));
  }

  private static String words(Counting counting) {
    String unit =
        switch (counting.unit()) {
          case CODE_POINTS -> TEXTS.get("unit.code-points");
          case UTF16 -> TEXTS.get("unit.utf16");
          case UTF8_BYTES -> TEXTS.get("unit.bytes");
          case GRAPHEMES -> TEXTS.get("unit.graphemes");
        };
    String mark = counting.byteOrderMark() ? "" : ", " + TEXTS.get("unit.no-mark");
    return unit
        + mark
        + switch (counting.lineEnds()) {
          case AS_THEY_ARE -> "";
          case PAIR_AS_ONE -> ", " + TEXTS.get("unit.pair");
          case FEED_AS_TWO -> ", " + TEXTS.get("unit.feed");
        };
  }
}
