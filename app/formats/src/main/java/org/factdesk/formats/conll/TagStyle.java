package org.factdesk.formats.conll;

import java.util.Locale;

/** How a tag says where its word stands in a mark. */
enum TagStyle {
  /** Each mark begins with B. */
  IOB2,
  /** Only a mark right after another of its label begins with B. */
  IOB1,
  /** B begins, I goes on, E ends, S is a mark of one word. */
  BIOES;

  static TagStyle of(String option) {
    return valueOf(option.toUpperCase(Locale.ROOT));
  }

  /**
   * The letter for a word of a mark.
   *
   * @param again whether the word before is the end of another mark with this label
   */
  char letter(boolean first, boolean last, boolean again) {
    return switch (this) {
      case IOB2 -> first ? 'B' : 'I';
      case IOB1 -> first && again ? 'B' : 'I';
      case BIOES -> first ? last ? 'S' : 'B' : last ? 'E' : 'I';
    };
  }
}
