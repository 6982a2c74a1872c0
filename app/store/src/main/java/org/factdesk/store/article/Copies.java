package org.factdesk.store.article;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.text.NearCopies;

/**
 * Finds what a page says twice. Of two copies the one that lost its punctuation and line breaks is
 * the repeat; else the shorter one, else the later one.
 */
final class Copies {
  private static final int SHORTEST = 80;
  private static final int SHORTEST_CUT = 40;
  private static final double HELD = 0.8;
  private static final double MOSTLY_COVERED = 0.5;
  private static final double BARE = 0.34;
  private static final double SAME_LENGTH = 0.85;

  private final Draft draft;
  private final List<Integer> members = new ArrayList<>();
  private final NearCopies copies;
  private final List<Integer> flat = new ArrayList<>();

  private Copies(Draft draft, String text) {
    this.draft = draft;
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      Passage passage = draft.passage(i);
      boolean prose = passage.isProse() && passage.span().length() >= SHORTEST;
      boolean cut = passage.isCutOff() && passage.span().length() >= SHORTEST_CUT;
      if (!draft.isDecided(i) && (prose || cut)) {
        members.add(i);
        spans.add(passage.span());
      }
    }
    this.copies = NearCopies.among(text, spans.size() > 1 ? spans : List.of());
  }

  /** Decides which passages are repeats; returns those that are flattened copies of the story. */
  static List<Integer> decide(Draft draft, String text) {
    Copies copies = new Copies(draft, text);
    if (copies.members.size() > 1) {
      copies.decideFlat();
      copies.decideRepeated();
    }
    return copies.flat;
  }

  private void decideFlat() {
    for (int i = 0; i < members.size(); i++) {
      if (isFlat(i)) {
        flat.add(members.get(i));
      }
    }
    flat.forEach(index -> draft.decide(index, SectionKind.REPEAT));
  }

  /** One line that holds what several others say, or what another says with its punctuation. */
  private boolean isFlat(int member) {
    if (copies.shareElsewhere(member) < MOSTLY_COVERED) {
      return false;
    }
    int length = passage(member).text().length();
    int covered = 0;
    int coveredLength = 0;
    int signs = 0;
    for (int other = 0; other < members.size(); other++) {
      if (other != member && copies.share(other, member) >= HELD) {
        covered++;
        coveredLength += passage(other).text().length();
        signs += signs(passage(other));
      }
    }
    double density = (double) signs(passage(member)) / length;
    boolean bare = signs >= 2 && density < BARE * signs / coveredLength;
    return coveredLength >= MOSTLY_COVERED * length && (bare || covered >= 2);
  }

  private void decideRepeated() {
    for (int i = 0; i < members.size(); i++) {
      for (int j = 0; j < i && !draft.isDecided(members.get(i)); j++) {
        if (!draft.isDecided(members.get(j))) {
          decidePair(j, i);
        }
      }
    }
  }

  private void decidePair(int earlier, int later) {
    boolean laterHeld = copies.share(later, earlier) >= HELD;
    boolean earlierHeld = copies.share(earlier, later) >= HELD;
    double lengths =
        (double) passage(earlier).text().length() / Math.max(1, passage(later).text().length());
    if (earlierHeld && lengths < SAME_LENGTH) {
      draft.decide(members.get(earlier), SectionKind.REPEAT);
    } else if (laterHeld && (earlierHeld || lengths > 1)) {
      draft.decide(members.get(later), SectionKind.REPEAT);
    }
  }

  private Passage passage(int member) {
    return draft.passage(members.get(member));
  }

  private static int signs(Passage passage) {
    int signs = 0;
    for (int i = 0; i < passage.text().length(); i++) {
      if (".,;:!?\"“”«»…。，、؟،".indexOf(passage.text().charAt(i)) >= 0) {
        signs++;
      }
    }
    return signs;
  }
}
