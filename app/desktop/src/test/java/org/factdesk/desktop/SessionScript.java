package org.factdesk.desktop;

import org.factdesk.desktop.actions.Situation;

/**
 * What a person does all day, as keys: reads, marks, links, undoes, looks for words here and in all
 * articles, looks at the history and the links, goes to the next article.
 */
record SessionScript(Hand hand) {
  /** One round in the shown article; what it marks it takes back again. */
  void round() {
    hand.presses("ctrl HOME");
    hand.presses("PAGE_DOWN");
    hand.presses("ctrl UP");
    int marks = marks(hand.sees());
    mark("1");
    hand.waitsUntil("the claim is made", now -> marks(now) == marks + 1);
    hand.presses("RIGHT");
    mark("2");
    hand.waitsUntil("the source is made", now -> marks(now) == marks + 2);
    hand.presses("L");
    hand.presses("ENTER");
    hand.presses("N");
    hand.presses("P");
    hand.presses("F8");
    hand.presses("ESCAPE");
    while (marks(hand.sees()) > marks) {
      hand.presses("ctrl Z");
    }
    hand.presses("DOWN");
    hand.presses("DOWN");
  }

  /** Looks for words in the shown article, then in all of them, and goes to a place found. */
  void searches() {
    hand.presses("ctrl F");
    hand.types("the");
    hand.presses("F3");
    hand.presses("F3");
    hand.presses("ESCAPE");
    hand.presses("ctrl shift F");
    hand.types("said");
    hand.presses("ENTER");
    hand.rests();
    hand.presses("DOWN");
    hand.presses("ESCAPE");
    hand.presses("H");
    hand.presses("ESCAPE");
    hand.presses("G");
    hand.presses("ESCAPE");
    hand.asks(
        window -> {
          window.halves().inHand().requestFocus();
          return true;
        });
    hand.rests();
  }

  /** On to the next article, or back to the first. */
  void switches() {
    String before = hand.sees().article().orElse("");
    hand.presses("J");
    boolean last =
        hand.sees().article().orElse("").equals(before)
            && before.equals(
                hand.sees().snapshot().map(s -> s.ids().get(s.ids().size() - 1)).get());
    if (last) {
      hand.presses("U");
    }
  }

  private void mark(String key) {
    for (int i = 0; i < 3; i++) {
      hand.presses("ctrl RIGHT");
    }
    for (int i = 0; i < 4; i++) {
      hand.presses("ctrl shift RIGHT");
    }
    hand.presses(key);
  }

  private static int marks(Situation now) {
    return now.open().map(open -> open.article().annotations().size()).orElse(0);
  }
}
