package org.factdesk.store.article;

import org.factdesk.model.SectionKind;

/** What stands below the last sentence: topics, menus, links and forms, unless the story lists. */
final class BelowStory {
  private static final int LINK_RUN = 3;
  private static final int MOST_TOPIC_WORDS = 3;

  private final Draft draft;

  BelowStory(Draft draft) {
    this.draft = draft;
  }

  void decide() {
    int last = draft.lastProse();
    if (last < 0) {
      return;
    }
    boolean[] menu = MenuRuns.of(draft);
    boolean over = false;
    boolean topics = false;
    for (int i = last + 1; i < draft.size(); i++) {
      Passage passage = draft.passage(i);
      over |= isEndOfStory(passage);
      topics = AboutLines.isTopicsHeading(passage) || topics && isTopic(passage);
      if (draft.isDecided(i)) {
        topics &= draft.is(i, SectionKind.METADATA);
      } else if (AboutLines.isDay(passage) || AboutLines.isByline(passage) || topics) {
        draft.decide(i, SectionKind.METADATA);
      } else if (menu[i] || over && passage.mayBeLink()) {
        draft.decide(i, SectionKind.BOILERPLATE);
      }
    }
    decideLinks(last + 1);
  }

  /** A heading over comments or links, below which no story goes on. */
  private static boolean isEndOfStory(Passage passage) {
    return SiteWords.isCommentHeading(passage)
        || SiteWords.isListHeading(passage)
        || passage.text().startsWith("©")
        || passage.phrase().startsWith("copyright #");
  }

  private static boolean isTopic(Passage passage) {
    return passage.words() <= MOST_TOPIC_WORDS
        && passage.mayBeLink()
        && !SiteWords.isCommentHeading(passage)
        && !SiteWords.isListHeading(passage);
  }

  /** Headlines of other stories in a run, without a heading but right beside other site lines. */
  private void decideLinks(int from) {
    StoryWords story = StoryWords.of(draft);
    int begin = from;
    while (begin < draft.size()) {
      int end = begin;
      double shared = 0;
      while (end < draft.size() && isHeadlineLike(end)) {
        shared += story.shareOf(draft.passage(end).text());
        end++;
      }
      boolean company =
          draft.is(end, SectionKind.BOILERPLATE) || draft.is(begin - 1, SectionKind.BOILERPLATE);
      boolean led = begin > 0 && draft.passage(begin - 1).leadsOn();
      if (end - begin >= LINK_RUN && company && !led && shared / (end - begin) < 0.4) {
        for (int i = begin; i < end; i++) {
          draft.decide(i, SectionKind.BOILERPLATE);
        }
      }
      begin = end + 1;
    }
  }

  private boolean isHeadlineLike(int index) {
    Passage passage = draft.passage(index);
    return !draft.isDecided(index)
        && passage.mayBeLink()
        && passage.words() >= 4
        && !passage.isBullet()
        && Character.isUpperCase(passage.text().codePointAt(0));
  }
}
