package org.factdesk.store.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises by its words alone what a site puts around a story; says nothing where unsure. */
final class SiteWords {
  private static final Phrases PHRASES = Phrases.read("phrases.txt");
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_MENU = 20;
  private static final Pattern COMMENTS =
      Pattern.compile("\\d+ (?:[Tt]houghts? on|[Rr]esponses? to) [“\"‘«].*");
  private static final Pattern STEP = Pattern.compile("\\s[>»›→]\\s|\\s?[»›]\\s?");

  /** Notices by their first word: a line holds few of those. */
  private static final Map<String, List<String>> NOTICES =
      PHRASES.phrases("inside").stream()
          .collect(Collectors.groupingBy(notice -> firstWord(notice, 0)));

  private SiteWords() {}

  static Phrases phrases() {
    return PHRASES;
  }

  /** A line that no story holds, wherever it stands: "Your email address will not be published". */
  static boolean isSure(Passage passage) {
    String phrase = passage.phrase();
    if (phrase.isEmpty()) {
      return false;
    }
    return PHRASES.phrases("whole").contains(phrase) && isDistinct(phrase)
        || startsLine(passage)
        || holdsNotice(phrase)
        || isBreadcrumb(passage)
        || isInlineLink(passage)
        || isShareBar(passage);
  }

  /** A line that is of the site where other such lines stand beside it: "Search", "Politics". */
  static boolean isLikely(Passage passage) {
    String phrase = passage.phrase();
    return PHRASES.phrases("whole").contains(phrase)
        || isListHeading(passage)
        || isCommentHeading(passage)
        || isMenu(phrase);
  }

  /** A heading over links to other stories: "Most read". */
  static boolean isListHeading(Passage passage) {
    return PHRASES.phrases("list").contains(passage.phrase());
  }

  /** A heading over readers' comments or their form: "Leave a Reply". */
  static boolean isCommentHeading(Passage passage) {
    String phrase = passage.phrase();
    return PHRASES.phrases("comments").contains(phrase)
        || Character.isDigit(passage.text().charAt(0))
            && COMMENTS.matcher(passage.text()).matches();
  }

  /** Long enough not to be a subheading of a story by chance. */
  static boolean isDistinct(String phrase) {
    return phrase.indexOf(' ') > 0 || phrase.length() >= 13;
  }

  /** Nothing but words of menus. */
  private static boolean isMenu(String phrase) {
    Set<String> navigation = PHRASES.words("navigation");
    Set<String> between = PHRASES.words("between");
    int known = 0;
    int words = 0;
    for (int begin = 0; begin < phrase.length(); words++) {
      // Most lines end to be a menu at their first word.
      String word = firstWord(phrase, begin);
      if (navigation.contains(word)) {
        known++;
      } else if (!between.contains(word) && !word.equals("#")) {
        return false;
      }
      begin += word.length() + 1;
    }
    return known > 0 && words <= LONGEST_MENU;
  }

  /** Three words of menus or more, and nothing else. */
  private static boolean isShareBar(Passage passage) {
    String phrase = passage.phrase();
    return !passage.sentence() && isMenu(phrase) && Phrases.wordsOf(phrase).size() >= 4;
  }

  private static boolean startsLine(Passage passage) {
    String phrase = passage.phrase();
    if (passage.text().length() > LONGEST_LINE || passage.sentence()) {
      return phrase.startsWith("copyright #");
    }
    if (passage.text().startsWith("©")) {
      return true;
    }
    String start = PHRASES.start("start", phrase);
    return !start.isEmpty() && (isDistinct(start) && start.indexOf(' ') > 0 || hasLabel(passage));
  }

  private static boolean holdsNotice(String phrase) {
    if (phrase.length() < 12) {
      return false;
    }
    for (int begin = 0; begin < phrase.length(); ) {
      String word = firstWord(phrase, begin);
      for (String notice : NOTICES.getOrDefault(word, List.of())) {
        int end = begin + notice.length();
        if (phrase.startsWith(notice, begin)
            && (end == phrase.length() || phrase.charAt(end) == ' ')) {
          return true;
        }
      }
      begin += word.length() + 1;
    }
    return false;
  }

  private static String firstWord(String phrase, int from) {
    int space = phrase.indexOf(' ', from);
    return phrase.substring(from, space < 0 ? phrase.length() : space);
  }

  /** "See also Farmers march": a link with the words that lead to it, in one line. */
  private static boolean isInlineLink(Passage passage) {
    if (passage.text().length() > LONGEST_LINE) {
      return false;
    }
    if (hasLabel(passage) && !PHRASES.start("list", label(passage)).isEmpty()) {
      return PHRASES.phrases("list").contains(label(passage));
    }
    String start = PHRASES.start("inline", passage.phrase());
    return !start.isEmpty() && !passage.sentence() && goesOnWithCapital(passage, start);
  }

  private static boolean goesOnWithCapital(Passage passage, String start) {
    int words = Phrases.wordsOf(start).size();
    String[] all = passage.text().split("[\\s\\u00A0]+", words + 2);
    if (all.length <= words) {
      return true;
    }
    int first = all[words].codePointAt(0);
    return !Character.isLowerCase(first) && !Character.isDigit(first);
  }

  /** "Home > World > Europe". */
  private static boolean isBreadcrumb(Passage passage) {
    String text = passage.text();
    if (text.length() > LONGEST_LINE || passage.sentence()) {
      return false;
    }
    if (text.indexOf('>') < 0
        && text.indexOf('»') < 0
        && text.indexOf('›') < 0
        && text.indexOf('→') < 0) {
      return false;
    }
    String[] steps = STEP.split(text, 12);
    if (steps.length < 2) {
      return false;
    }
    String first = Phrases.normalised(steps[0]);
    return steps.length >= 3 && first.length() <= 20 || isMenu(first);
  }

  private static boolean hasLabel(Passage passage) {
    return !label(passage).isEmpty();
  }

  /** What stands before a colon or bar near the start of the line, normalised. */
  static String label(Passage passage) {
    String text = passage.text();
    for (int i = 1; i < Math.min(text.length(), 40); i++) {
      if (":|/©".indexOf(text.charAt(i)) >= 0) {
        return Phrases.normalised(text.substring(0, i));
      }
    }
    return "";
  }
}
