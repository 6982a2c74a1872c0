package org.factdesk.text;

import java.util.regex.Pattern;

/** How the words that name a speaker name him. Pure functions, any thread. */
public enum SpeakerKind {
  /** "Ada Lund", "the mayor", "police". */
  NAMED,
  /** "he", "her": somebody named elsewhere. */
  PRONOUN,
  /** "a source in the ministry", "a person familiar with the talks". */
  ANONYMOUS,
  /** "critics", "local media reports", "some": nobody that can be asked. */
  NOBODY;

  private static final Pattern PRONOUNS =
      Pattern.compile("(?i)(?:he|she|it|they|him|her|his|their|them|who|we|i|you|my|our)");

  /** Possessive, so that no run of such words fills the stack. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)(?:(?:some|several|many|multiple|various|media|news|press|other|most|early|local"
              + "|the|these|unconfirmed)\\s)*+(?:sources|reports|rumou?rs|critics|experts|observers"
              + "|insiders|people|some|many|others)");

  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?i)\\b(?:sources?|insiders?|anonym\\w+|unnamed|unidentified|asked not to be"
              + "|(?:person|people|someone|those) (?:familiar|close|with knowledge|briefed))\\b");

  /** The kind of these words, as {@link Saying#speaker} covers them. */
  public static SpeakerKind of(CharSequence words) {
    if (PRONOUNS.matcher(words).matches()) {
      return PRONOUN;
    }
    if (VAGUE.matcher(words).matches()) {
      return NOBODY;
    }
    return NAMELESS.matcher(words).find() ? ANONYMOUS : NAMED;
  }
}
