package org.factdesk.store.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.factdesk.model.Span;
import org.factdesk.text.Letters;
import org.factdesk.text.Words;

/**
 * Chooses the headline: a short line above the story whose words the story uses, the better if it
 * is given again elsewhere.
 */
final class Headlines {
  private static final int LONGEST = 240;
  private static final int MOST_WORDS = 30;
  private static final double GOOD = 1.6;
  private static final double OF_STORY = 0.4;
  private static final double NEARLY_BEST = 0.7;
  private static final double NEARLY_BEST_OF_STORY = 1.2;

  /** The first of the lines is the headline, rather than the second, where both might be. */
  private static final double FIRST = 0.3;

  private final Draft draft;
  private final String givenTitle;
  private final StoryWords story;

  Headlines(Draft draft, String givenTitle) {
    this.draft = draft;
    this.givenTitle = Letters.of(givenTitle).toString();
    this.story = StoryWords.of(draft);
  }

  /** The index of the passage that is the headline. */
  OptionalInt find() {
    List<Integer> candidates = candidates();
    double[] scores = candidates.stream().mapToDouble(this::score).toArray();
    if (scores.length > 0) {
      scores[0] += FIRST;
    }
    double best = Arrays.stream(scores).max().orElse(0);
    for (int i = 0; i < scores.length; i++) {
      int candidate = candidates.get(i);
      double needed = best - (isOfStory(candidate) ? NEARLY_BEST_OF_STORY : NEARLY_BEST);
      if (scores[i] >= needed && (scores[i] >= GOOD || isLongEnough(candidate))) {
        return OptionalInt.of(withoutOutlet(candidate, candidates));
      }
    }
    return OptionalInt.empty();
  }

  private boolean isLongEnough(int candidate) {
    return draft.passage(candidate).words() >= 4;
  }

  /**
   * Lines above the story; where none of them is good, lines in it that have an author or a day
   * under them; where there are none at all, lines that are given twice.
   */
  private List<Integer> candidates() {
    List<Integer> above = new ArrayList<>();
    List<Integer> signed = new ArrayList<>();
    List<Integer> twice = new ArrayList<>();
    int first = draft.firstProse();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isDecided(i) || !isShaped(draft.passage(i))) {
        continue;
      }
      if (i < first) {
        // In a text so short that nothing counts as prose, the sentences are the story.
        if (first < draft.size() || !isSentence(draft.passage(i))) {
          above.add(i);
        }
      } else if (isGiven(i)) {
        return List.of(i);
      } else if (isOfStory(i) && isOverByline(i) || i == first && isTitleCased(i)) {
        signed.add(i);
      } else if (isOfStory(i) && copies(i) > 0) {
        twice.add(i);
      }
    }
    boolean good = above.stream().anyMatch(i -> score(i) >= GOOD);
    if (!good && !signed.isEmpty()) {
      return signed;
    }
    return above.isEmpty() ? twice : above;
  }

  private boolean isOfStory(int candidate) {
    return story.shareOf(draft.passage(candidate).text()) >= OF_STORY;
  }

  private static boolean isShaped(Passage passage) {
    return passage.words() >= 2
        && passage.words() <= MOST_WORDS
        && passage.text().length() <= LONGEST
        && !passage.isBullet()
        && !passage.leadsOn()
        && !AboutLines.isDay(passage)
        && !AboutLines.isByline(passage)
        && !AboutLines.isTopics(passage)
        && !AboutLines.isCredit(passage);
  }

  private double score(int candidate) {
    Passage passage = draft.passage(candidate);
    double score = 3 * story.shareOf(passage.text());
    if (passage.words() >= 5 && passage.words() <= 20) {
      score += 1;
    } else if (passage.words() >= 4) {
      score += 0.5;
    }
    if (copies(candidate) > 0 && isOfStory(candidate)) {
      score += 1.5;
    }
    if (SiteWords.isLikely(passage)) {
      score -= 2;
    }
    if (isSentence(passage)) {
      score -= 1;
    }
    return isGiven(candidate) ? score + 10 : score;
  }

  private static boolean isSentence(Passage passage) {
    return passage.text().endsWith(".") && passage.sentence();
  }

  /** How many other lines give the same words, with or without the outlet's name after them. */
  private int copies(int candidate) {
    int copies = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (i != candidate && isSameTitle(draft.passage(i), draft.passage(candidate))) {
        copies++;
      }
    }
    return copies;
  }

  private boolean isGiven(int candidate) {
    return !givenTitle.isEmpty()
        && givenTitle.equals(Letters.of(draft.passage(candidate).text()).toString());
  }

  private boolean isOverByline(int candidate) {
    int next = candidate + 1;
    if (next >= draft.size()) {
      return false;
    }
    Passage below = draft.passage(next);
    return AboutLines.isByline(below) || AboutLines.isDay(below);
  }

  /** A sentence of which most words have capitals, as some outlets write their headlines. */
  private boolean isTitleCased(int candidate) {
    Passage passage = draft.passage(candidate);
    int words = 0;
    int capitals = 0;
    for (Span span : Words.in(passage.text())) {
      if (span.length() >= 4) {
        words++;
        capitals += Character.isUpperCase(passage.text().codePointAt(span.begin())) ? 1 : 0;
      }
    }
    return words >= 4 && capitals * 10 >= words * 7 && passage.words() <= 20;
  }

  /** Of the lines that give the same title, the one without the outlet's name. */
  private int withoutOutlet(int chosen, List<Integer> candidates) {
    int best = chosen;
    for (int candidate : candidates) {
      Passage shorter = draft.passage(candidate);
      Passage longer = draft.passage(best);
      if (shorter.text().length() < longer.text().length()
          && longer.text().startsWith(shorter.text())
          && isSameTitle(shorter, longer)) {
        best = candidate;
      }
    }
    return best;
  }

  /** The same words, apart from " - Outlet" at the end of either, or an end cut off by dots. */
  static boolean isSameTitle(Passage one, Passage other) {
    String a = one.phrase();
    String b = other.phrase();
    if (a.isEmpty() || b.isEmpty() || a.length() < 6 || b.length() < 6) {
      return false;
    }
    if (a.equals(b)) {
      return true;
    }
    Passage longer = a.length() > b.length() ? one : other;
    Passage shorter = longer == one ? other : one;
    if (!longer.phrase().startsWith(shorter.phrase()) || longer.isProse()) {
      return false;
    }
    return shorter.isCutOff() || TitleEnds.isOutletAfter(longer.text(), shorter.text());
  }
}
