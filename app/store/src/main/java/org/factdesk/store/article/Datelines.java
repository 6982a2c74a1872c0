package org.factdesk.store.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factdesk.model.SectionKind;

/** Marks the datelines of a page's body. */
final class Datelines {
  private static final int MOST = 3;
  private static final Pattern SPEAKER = Pattern.compile("\\p{Lu}[\\p{L}.'’ -]{0,30}: ");

  private Datelines() {}

  /**
   * Those with a day or an agency wherever they stand, for paragraphs come in any order; those that
   * only look like one at the start of the story, and not where several lines begin so, as those of
   * an interview do.
   */
  static void mark(Draft draft) {
    List<Integer> doubtful = new ArrayList<>();
    int found = 0;
    int first = -1;
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.is(i, SectionKind.BODY)) {
        continue;
      }
      first = first < 0 && draft.passage(i).isProse() ? i : first;
      Optional<Dateline> dateline = Dateline.of(draft.passage(i).text());
      if (dateline.isPresent() && dateline.get().certain() && found < MOST) {
        draft.dateline(i, dateline.get());
        found++;
      } else if (dateline.isPresent() && !dateline.get().certain()) {
        doubtful.add(i);
      }
    }
    if (found == 0 && doubtful.size() == 1 && doubtful.get(0) == first && !isDialogue(draft)) {
      int start = first;
      Dateline.of(draft.passage(start).text()).ifPresent(d -> draft.dateline(start, d));
    }
  }

  /** Whether several lines begin with a name and a colon. */
  private static boolean isDialogue(Draft draft) {
    int speakers = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.is(i, SectionKind.BODY) && SPEAKER.matcher(draft.passage(i).text()).lookingAt()) {
        speakers++;
      }
    }
    return speakers >= 2;
  }
}
