package org.factdesk.store.article;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.factdesk.model.SectionKind;
import org.factdesk.text.Letters;

/**
 * Decides what each passage of a page is: first what its words say beyond doubt, then what is said
 * twice, then the headline, then what the place above, below or inside the story says. What stays
 * undecided is body: rather some of the site in the story than some of the story dimmed.
 */
final class PageReader {
  private static final int MOST_LINKS = 10;
  private static final int LEAST_QUOTED = 40;
  private static final int MOST_QUOTED = 50;
  private static final int STORY_LOOKED_AT = 50_000;

  private PageReader() {}

  /** The page as read; a given title, or "", helps to find the headline. */
  static Page read(String text, String givenTitle) {
    Draft draft = new Draft(Passage.of(text));
    decideByWords(draft);
    List<Integer> flat = Copies.decide(draft, text);
    OptionalInt headline = decideHeadline(draft, givenTitle);
    decideLinks(draft);
    new AboveStory(draft, headline).decide();
    new BelowStory(draft).decide();
    decideInside(draft);
    decideQuoted(draft);
    Datelines.mark(draft);
    return new Page(draft, headline, flat);
  }

  private static void decideByWords(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Passage passage = draft.passage(i);
      if (isAbout(passage)) {
        draft.decide(i, SectionKind.METADATA);
      } else if (SiteWords.isSure(passage) || isSureHeading(passage)) {
        draft.decide(i, SectionKind.BOILERPLATE);
      }
    }
  }

  private static boolean isSureHeading(Passage passage) {
    return SiteWords.isDistinct(passage.phrase())
        && (SiteWords.isListHeading(passage) || SiteWords.isCommentHeading(passage));
  }

  private static boolean isAbout(Passage passage) {
    return AboutLines.isAddress(passage)
        || AboutLines.isBareDay(passage)
        || AboutLines.isCredit(passage)
        || AboutLines.isTopics(passage);
  }

  /** The lines under headings over links, until a sentence comes or a line of another sort. */
  private static void decideLinks(Draft draft) {
    for (int heading = 0; heading < draft.size(); heading++) {
      if (draft.is(heading, SectionKind.BOILERPLATE)
          && SiteWords.isListHeading(draft.passage(heading))) {
        int end = Math.min(draft.size(), heading + 1 + MOST_LINKS);
        for (int i = heading + 1; i < end && isLink(draft, i); i++) {
          draft.decide(i, SectionKind.BOILERPLATE);
        }
      }
    }
  }

  private static boolean isLink(Draft draft, int index) {
    Passage passage = draft.passage(index);
    return (!draft.isDecided(index) || draft.is(index, SectionKind.BOILERPLATE))
        && passage.mayBeLink()
        && !AboutLines.isDay(passage)
        && !AboutLines.isByline(passage);
  }

  private static OptionalInt decideHeadline(Draft draft, String givenTitle) {
    OptionalInt headline = new Headlines(draft, givenTitle).find();
    if (headline.isPresent()) {
      int chosen = headline.getAsInt();
      draft.decide(chosen, SectionKind.HEADLINE);
      for (int i = 0; i < draft.size(); i++) {
        boolean free = !draft.isDecided(i) || draft.is(i, SectionKind.BOILERPLATE);
        if (free && Headlines.isSameTitle(draft.passage(i), draft.passage(chosen))) {
          draft.decide(i, SectionKind.REPEAT);
        }
      }
    }
    return headline;
  }

  /** Lines that a paragraph holds word for word: a teaser over the story, a quotation beside it. */
  private static void decideQuoted(Draft draft) {
    List<Integer> lines =
        IntStream.range(0, draft.size())
            .filter(i -> !draft.isDecided(i) && !draft.passage(i).isProse())
            .filter(i -> draft.passage(i).phrase().length() >= LEAST_QUOTED)
            .limit(MOST_QUOTED)
            .boxed()
            .toList();
    String story = lines.isEmpty() ? "" : story(draft);
    for (int line : lines) {
      String letters = Letters.of(draft.passage(line).text()).toString();
      if (letters.length() >= LEAST_QUOTED && story.contains(letters)) {
        draft.decide(line, SectionKind.REPEAT);
      }
    }
  }

  private static String story(Draft draft) {
    StringBuilder story = new StringBuilder();
    for (int i = 0; i < draft.size() && story.length() < STORY_LOOKED_AT; i++) {
      Passage passage = draft.passage(i);
      if (!draft.isDecided(i) && passage.isProse() && passage.text().length() < STORY_LOOKED_AT) {
        story.append(Letters.of(passage.text())).append(' ');
      }
    }
    return story.toString();
  }

  /** Between sentences only company makes a doubtful line the site's. */
  private static void decideInside(Draft draft) {
    int last = draft.lastProse();
    for (int i = draft.firstProse(); i < last; i++) {
      Passage passage = draft.passage(i);
      if (draft.isDecided(i)) {
        continue;
      }
      if (SiteWords.isLikely(passage)
          && (draft.is(i - 1, SectionKind.BOILERPLATE)
              || draft.is(i + 1, SectionKind.BOILERPLATE))) {
        draft.decide(i, SectionKind.BOILERPLATE);
      } else if (AboutLines.isLabelledDay(passage) && AboutLines.isDay(passage)) {
        draft.decide(i, SectionKind.METADATA);
      }
    }
  }
}
