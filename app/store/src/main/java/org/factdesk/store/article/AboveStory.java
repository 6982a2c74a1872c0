package org.factdesk.store.article;

import java.util.OptionalInt;
import org.factdesk.model.SectionKind;

/**
 * What stands above the first sentence: over the headline the site's menu, under it the author, the
 * day and the share bar, and perhaps a second line of the headline, which is of the story.
 */
final class AboveStory {
  private static final int LONGEST_MENU_LINE = 20;
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_HEAD = 6;
  private static final double OF_STORY = 0.3;

  private final Draft draft;
  private final int headline;
  private final StoryWords story;

  AboveStory(Draft draft, OptionalInt headline) {
    this.draft = draft;
    this.headline = headline.orElse(-1);
    this.story = StoryWords.of(draft);
  }

  void decide() {
    boolean[] menu = MenuRuns.of(draft);
    decide(0, draft.firstProse(), menu);
    int underHeadline = headline + 1;
    while (underHeadline < draft.size() && !draft.passage(underHeadline).isProse()) {
      underHeadline++;
    }
    if (headline >= 0) {
      decide(headline, underHeadline, menu);
    }
    decideUnderStandfirst(Math.min(draft.size(), underHeadline + LONGEST_HEAD));
  }

  private void decide(int from, int to, boolean[] menu) {
    for (int i = from; i < to; i++) {
      if (draft.isDecided(i)) {
        continue;
      }
      if (i > headline && Dateline.isWhole(draft.passage(i).text())) {
        draft.decide(i, SectionKind.DATELINE);
      } else if (isAbout(i)) {
        draft.decide(i, SectionKind.METADATA);
      } else if (menu[i] || i < headline && isShort(draft.passage(i)) && !isOfStory(i)) {
        draft.decide(i, SectionKind.BOILERPLATE);
      }
    }
  }

  /** Below a second headline that is a sentence, only lines that are plainly about the story. */
  private void decideUnderStandfirst(int end) {
    for (int i = headline + 1; i < end; i++) {
      Passage passage = draft.passage(i);
      boolean company =
          draft.is(i - 1, SectionKind.METADATA) || draft.is(i + 1, SectionKind.METADATA);
      if (!draft.isDecided(i)
          && (AboutLines.isLabelledDay(passage) && AboutLines.isDay(passage)
              || AboutLines.isByline(passage)
              || AboutLines.isDay(passage) && company)) {
        draft.decide(i, SectionKind.METADATA);
      }
    }
  }

  private boolean isAbout(int index) {
    Passage passage = draft.passage(index);
    return AboutLines.isDay(passage)
        || AboutLines.isDayOfAnyYear(passage) && (index < headline || AboutLines.hasTime(passage))
        || AboutLines.isByline(passage)
        || AboutLines.isLabelledDay(passage)
        || Dateline.isAgencyAlone(passage.text())
        || isNameBesideDay(index);
  }

  /** Names with a day, or a short line of names over or under the line with the day. */
  private boolean isNameBesideDay(int index) {
    Passage passage = draft.passage(index);
    if (headline < 0 || index < headline || !AboutLines.isNames(passage)) {
      return false;
    }
    return AboutLines.holdsDay(passage)
        || passage.words() <= LONGEST_NAME && (isDayAt(index + 1) || isDayAt(index - 1));
  }

  private boolean isDayAt(int index) {
    return index >= 0 && index < draft.size() && AboutLines.isDay(draft.passage(index));
  }

  /** Another line of the headline: longer than a menu entry, alone or in words of the story. */
  private boolean isOfStory(int index) {
    Passage passage = draft.passage(index);
    return passage.words() >= 4 && story.shareOf(passage.text()) >= OF_STORY
        || passage.words() >= 5 && isAlone(index);
  }

  private boolean isAlone(int index) {
    for (int i = 0; i < headline; i++) {
      if (i != index && !draft.is(i, SectionKind.METADATA)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShort(Passage passage) {
    return passage.words() <= LONGEST_MENU_LINE && passage.mayBeLink();
  }
}
