package org.factdesk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes texts as newsrooms write them: few names, many repeated phrases, quotes and sentences. */
final class NewsText {
  private static final String[] NAMES = {
    "Amara Okoye", "Okoye", "the ministry", "Jörg Müller", "Müller", "the Geneva talks",
    "President Sarkisian", "Sarkisian", "the opposition", "Zoë D’Souza", "the WHO", "Reuters"
  };
  private static final String[] VERBS = {
    "said", "denied", "confirmed", "told reporters", "announced", "insisted", "warned"
  };
  private static final String[] OBJECTS = {
    "that prices rose 4% in January", "that talks would go on", "the report on Monday",
    "that 12,000 people had left the city", "the plan", "that nobody was hurt",
    "that the vote was “free and fair”", "a return to the old rules – for now", "the claim"
  };
  private static final String[] ENDS = {
    "",
    " on Monday",
    " in a statement",
    " after the meeting in Geneva",
    ", he said",
    ", according to the ministry",
    " on Friday evening",
    " 😊",
    " for the second time this year"
  };
  private static final String[] FIXED = {
    "The ministry did not answer questions.",
    "“We have nothing to hide,” he said.",
    "Reporting by Reuters; editing by the desk.",
    "In a statement issued on Friday the ministry said that talks would go on.",
    "“No comment,” she said."
  };

  private final Random random;

  NewsText(Random random) {
    this.random = random;
  }

  /** Paragraphs of sentences, with a headline. */
  String article() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(one(NAMES) + " " + one(VERBS) + " " + one(OBJECTS));
    for (int i = 4 + random.nextInt(12); i > 0; i--) {
      paragraphs.add(paragraph());
    }
    return String.join(random.nextInt(3) == 0 ? "\n" : "\n\n", paragraphs) + "\n";
  }

  String paragraph() {
    StringBuilder paragraph = new StringBuilder(sentence());
    for (int i = random.nextInt(5); i > 0; i--) {
      paragraph.append(' ').append(sentence());
    }
    return paragraph.toString();
  }

  String sentence() {
    if (random.nextInt(6) == 0) {
      return one(FIXED);
    }
    String sentence =
        one(NAMES) + " " + one(VERBS) + " " + one(OBJECTS) + one(ENDS) + one(ENDS) + ".";
    return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
  }

  String word() {
    return one(OBJECTS).split(" ")[random.nextInt(2)];
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
