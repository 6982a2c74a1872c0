package org.factdesk.store.article;

import java.util.Arrays;
import org.factdesk.model.SectionKind;

/** Runs of short lines of which half or more are words of menus. */
final class MenuRuns {
  private static final int SHORTEST_RUN = 3;
  private static final int MOST_WORDS = 4;

  private MenuRuns() {}

  /** For each passage, whether it is a menu line: by its own words, or by those around it. */
  static boolean[] of(Draft draft) {
    boolean[] menu = new boolean[draft.size()];
    int begin = 0;
    while (begin < draft.size()) {
      int end = begin;
      int likely = 0;
      while (end < draft.size() && isShortLine(draft, end)) {
        menu[end] = SiteWords.isLikely(draft.passage(end));
        likely += menu[end] || draft.is(end, SectionKind.BOILERPLATE) ? 1 : 0;
        end++;
      }
      if (end - begin >= SHORTEST_RUN && likely * 2 >= end - begin) {
        Arrays.fill(menu, begin, end, true);
      }
      if (end < draft.size()) {
        menu[end] = SiteWords.isLikely(draft.passage(end)) && !draft.passage(end).sentence();
      }
      begin = end + 1;
    }
    return menu;
  }

  private static boolean isShortLine(Draft draft, int index) {
    Passage passage = draft.passage(index);
    return passage.words() <= MOST_WORDS
        && passage.mayBeLink()
        && !passage.isBullet()
        && !draft.is(index, SectionKind.HEADLINE);
  }
}
