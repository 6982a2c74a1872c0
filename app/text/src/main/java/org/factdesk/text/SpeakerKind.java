package org.factdesk.text;

import java.util.List;
import java.util.regex.Pattern;
import org.factdesk.model.Span;

/** How the words that name a speaker name him. Pure functions, any thread. */
public enum SpeakerKind {
  /** "Ada Lund", "the mayor", "police". */
  NAMED,
  /** "he", "her", "the official": somebody told of elsewhere. */
  PRONOUN,
  /** "a source in the ministry", "another official", "a person familiar with the talks". */
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

  private static final String KINDS =
      "(?:" + String.join("|", SayingWords.group("nameless")) + ")(?:e?s)?\\b";
  private static final String BEFORE =
      "(?:(?!(?:of|to|for|in|at|by|with|and|from|or|close)\\s)[\\p{L}.'’-]+\\s+){0,6}?";
  private static final Pattern ONE_OF_A_KIND =
      Pattern.compile(
          ("(?i:(?:an?|another|one|two|three|four|five|several|some|other|senior|top)\\s+" + BEFORE)
              + (KINDS + "|(?!the\\s)" + BEFORE + "(?:diplomats|aides|witnesses)\\b)")
              + "(?!,.*\\p{Lu}|\\s+(?:named |called )?\\p{Lu})");
  private static final Pattern TOLD_OF = Pattern.compile("(?i)(?:the|that)\\s+" + BEFORE + KINDS);
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?i)\\b(?:(?:condition of|requested|requesting|granted|speaking under) anonymity"
              + "|sp(?:eaking|oke) anonymously|declined to be (?:named|identified)"
              + "|(?:ask|want|wish|prefer)(?:s|ed|ing|red)? (?:not )?to be (?:un)?(?:named|identified)"
              + "|not authori[sz]ed to (?:speak|talk|discuss|comment))\\b");

  /** The kind of these words, as {@link Saying#speaker} covers them. */
  public static SpeakerKind of(CharSequence words) {
    if (PRONOUNS.matcher(words).matches()) {
      return PRONOUN;
    }
    if (VAGUE.matcher(words).matches()) {
      return NOBODY;
    }
    if (NAMELESS.matcher(words).find() || ONE_OF_A_KIND.matcher(words).lookingAt()) {
      return ANONYMOUS;
    }
    return TOLD_OF.matcher(words).matches() ? PRONOUN : NAMED;
  }

  /** The sentences that say of their speaker that he wants no name: "on condition of anonymity". */
  public static List<Span> hiding(CharSequence text, List<Span> sentences) {
    return sentences.stream().filter(one -> HIDDEN.matcher(one.in(text)).find()).toList();
  }

  /** The same of a speaker, who wants no name where he has none in such a sentence. */
  public static SpeakerKind of(CharSequence text, Span speaker, List<Span> hiding) {
    boolean hidden = hiding.stream().anyMatch(speaker::overlaps);
    CharSequence words = speaker.in(text);
    return hidden && !NAME.matcher(words).find() ? ANONYMOUS : of(words);
  }
}
