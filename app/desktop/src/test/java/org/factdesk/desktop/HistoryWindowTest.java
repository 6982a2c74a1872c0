package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JList;
import org.factdesk.desktop.actions.Situation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every step of a session, in whichever article it was, stands in the history. */
class HistoryWindowTest {
  @TempDir Path folder;
  private Path workspace;

  @BeforeEach
  void write_two_articles() throws IOException {
    workspace = folder.resolve("desk");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(
        workspace.resolve("articles/north.txt"),
        "Bridge to reopen\n\nThe bridge will open in April, the mayor said.\n");
    Files.writeString(
        workspace.resolve("articles/south.txt"),
        "Road to close\n\nThe road will close in May, the mayor said.\n");
    Files.writeString(
        workspace.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"],\"annotator\":\"anna\"}");
  }

  @Test
  void enter_goes_back_over_several_articles_and_forth_again() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.selects("The bridge will open in April");
      hand.presses("1");
      hand.selects("the mayor");
      hand.presses("2");
      hand.presses("J");
      hand.waitsUntil("the next article is there", now -> now.article().equals(other()));
      hand.selects("The road will close in May");
      hand.presses("1");
      hand.waitsUntil("three marks", now -> marks(now) == 3);
      hand.presses("H");
      hand.waitsForFocus("History");
      JList<?> list = hand.finds(JList.class, "History");
      assertThat(hand.<Integer>asks(window -> list.getModel().getSize())).isEqualTo(4);
      hand.presses("DOWN");
      hand.presses("DOWN");
      hand.presses("ENTER");
      hand.waitsUntil("one mark", now -> marks(now) == 1);
      hand.waitsUntil("its article is there", now -> now.article().equals(Optional.of("north")));
      assertThat(undo(hand.sees())).startsWith("mark “The bridge");
      hand.waitsForFocus("History");
      hand.presses("UP");
      hand.presses("UP");
      hand.presses("ENTER");
      hand.waitsUntil("three marks again", now -> marks(now) == 3);
      hand.waitsUntil("the last step's article is there", now -> now.article().equals(other()));
    }
  }

  @Test
  void undo_goes_to_the_article_where_the_step_was() {
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.selects("The bridge will open in April");
      hand.presses("1");
      hand.waitsUntil("one mark", now -> marks(now) == 1);
      hand.presses("J");
      hand.waitsUntil("the next article is there", now -> now.article().equals(other()));
      hand.presses("ctrl Z");
      hand.waitsUntil("no mark", now -> marks(now) == 0);
      hand.waitsUntil("its article is there", now -> now.article().equals(Optional.of("north")));
      hand.waitsToRead("Undone in “Bridge to reopen”: mark “The bridge", JLabel.class);
      hand.selects("the mayor");
      hand.presses("2");
      hand.waitsUntil("a mark", now -> marks(now) == 1);
      hand.rests();
      assertThat(hand.reads(JLabel.class)).doesNotContain("Undone");
    }
  }

  @Test
  void spaces_are_not_marked_and_an_emoji_is() throws IOException {
    Files.writeString(workspace.resolve("articles/north.txt"), "😀 Bridge to reopen\n\nText.\n");
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      hand.presses("ctrl HOME");
      hand.presses("shift RIGHT");
      hand.presses("1");
      hand.waitsUntil("a mark", now -> marks(now) == 1);
      hand.presses("ctrl HOME");
      hand.presses("RIGHT");
      hand.presses("shift RIGHT");
      hand.presses("1");
      hand.waitsToRead("Spaces alone cannot be marked.", JLabel.class);
      assertThat(marks(hand.sees())).isEqualTo(1);
    }
  }

  private static Optional<String> other() {
    return Optional.of("south");
  }

  private static long marks(Situation now) {
    return now.snapshot().stream()
        .flatMap(snapshot -> List.copyOf(snapshot.articles().values()).stream())
        .mapToLong(open -> open.article().annotations().size())
        .sum();
  }

  private static String undo(Situation now) {
    return now.snapshot().flatMap(snapshot -> snapshot.undo()).orElse("");
  }
}
