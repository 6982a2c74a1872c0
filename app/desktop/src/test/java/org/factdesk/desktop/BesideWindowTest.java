package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JToggleButton;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.desktop.inspector.Inspector;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.model.Annotation;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.factdesk.workspace.OpenArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two articles side by side, in real windows. */
class BesideWindowTest {
  private static final String NORTH = "01_north";
  private static final String SOUTH = "02_south";

  @TempDir Path folder;
  private Path workspace;
  private Path config;

  @BeforeEach
  void write_a_workspace() throws IOException {
    workspace = folder.resolve("desk");
    config = folder.resolve("config");
    Files.createDirectories(workspace.resolve("articles"));
    write(NORTH, "Bridge to reopen", "Repairs cost nine million crowns, according to the council.");
    write(SOUTH, "Council on bridge", "Repairs of the bridge cost nine million crowns, it said.");
    write("03_east", "Weather", "It will rain on Monday, the office said.");
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotations":"annotations",
         "annotator":"anna"}
        """);
  }

  private void write(String id, String title, String body) throws IOException {
    Files.writeString(
        workspace.resolve("articles/" + id + ".txt"),
        title + "\n\nHARBOURTON, March 4, 2021. " + body + "\n");
  }

  @Test
  void the_most_alike_article_opens_beside_and_is_there_again_at_the_next_start() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("F5");
      hand.waitsUntil("the like article is beside", now -> isAt(now, NORTH, SOUTH));
      hand.presses("shift F5");
      hand.waitsForFocus("Article beside: words of its title");
      hand.types("weather");
      hand.presses("ENTER");
      hand.waitsUntil("the chosen article is beside", now -> isAt(now, NORTH, "03_east"));
      hand.waitsForFocus("Article");
      hand.quits();
    }
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.waitsUntil("both are there again", now -> isAt(now, NORTH, "03_east"));
      hand.presses("ESCAPE");
      hand.waitsUntil("one is left", now -> now.beside().isEmpty());
    }
  }

  @Test
  void the_keys_go_to_the_article_where_the_pane_they_were_in_is_folded_away() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("ctrl E");
      hand.waitsForFocus("Parts of the scheme");
      hand.presses("F5");
      hand.waitsUntil("the like article is beside", now -> isAt(now, NORTH, SOUTH));
      hand.waitsForFocus("Article");
      hand.presses("ctrl F");
      hand.waitsForFocus("Find in the article");
      JToggleButton option =
          hand.finds(JToggleButton.class, "Capital and small letters are different");
      assertThat(option.isShowing()).isTrue();
      hand.clicks("nine million");
      hand.waitsForFocus("Article");
      assertThat(option.isShowing()).isFalse();
    }
  }

  @Test
  void words_are_marked_in_whichever_half_the_person_is() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.presses("F5");
      hand.waitsUntil("the other article is beside", now -> isAt(now, NORTH, SOUTH));
      hand.selects("Repairs cost nine million crowns");
      hand.presses("1");
      hand.waitsUntil("a claim is made", now -> now.selected().isPresent());
      String claim = hand.sees().mark().orElseThrow();

      hand.presses("ctrl TAB");
      hand.waitsUntil("the other half is in hand", now -> isAt(now, SOUTH, NORTH));
      assertThat(hand.sees().mark()).isEmpty();
      hand.selects("Repairs of the bridge cost nine million crowns");
      hand.presses("1");
      hand.waitsUntil("a claim is made there", now -> marks(now, SOUTH).size() == 1);
      assertThat(marks(hand.sees(), NORTH)).hasSize(1);

      hand.presses("F6");
      hand.presses("F6");
      hand.presses("ctrl TAB");
      hand.waitsUntil(
          "back there, the claim is selected again",
          now -> isAt(now, NORTH, SOUTH) && now.mark().equals(Optional.of(claim)));
    }
  }

  @Test
  void a_claim_is_linked_by_a_click_in_the_article_beside_and_the_links_are_walked() {
    try (Hand hand = Hand.opens(workspace, config)) {
      markBoth(hand);
      hand.selects("Repairs cost nine million crowns");
      hand.presses("1");
      hand.waitsUntil("a claim is made", now -> now.selected().isPresent());
      String claim = hand.sees().mark().orElseThrow();

      hand.presses("L");
      hand.waitsForFocus("Words of the other mark");
      clicksBeside(hand, "Repairs of the bridge");
      hand.waitsUntil("the link is made", now -> links(now, NORTH).size() == 1);
      assertThat(links(hand.sees(), NORTH).get(0).type()).isEqualTo("same-claim");
      assertThat(hand.sees().mark()).contains(claim);
      assertThat(isAt(hand.sees(), NORTH, SOUTH)).isTrue();

      hand.presses("G");
      hand.waitsForFocus("Links");
      hand.presses("RIGHT");
      hand.waitsUntil("the other claim is the centre", now -> isAt(now, SOUTH, NORTH));
      hand.waitsForFocus("Links");
      hand.presses("LEFT");
      hand.waitsUntil("it is back at the first", now -> now.mark().equals(Optional.of(claim)));
      hand.waitsUntil("its link is selected", now -> now.link().isPresent());
      hand.presses("DELETE");
      hand.waitsUntil("the link is gone", now -> links(now, NORTH).isEmpty());
      assertThat(hand.sees().mark()).contains(claim);
      hand.waitsToRead("No links yet. Press L with a mark selected.", EmptyState.class);
    }
  }

  /** Marks the claim in the second article, and comes back to the first with it beside. */
  private static void markBoth(Hand hand) {
    hand.presses("F5");
    hand.waitsUntil("the other article is beside", now -> isAt(now, NORTH, SOUTH));
    hand.presses("ctrl TAB");
    hand.waitsUntil("the other half is in hand", now -> isAt(now, SOUTH, NORTH));
    hand.selects("Repairs of the bridge cost nine million crowns");
    hand.presses("1");
    hand.waitsUntil("a claim is made there", now -> marks(now, SOUTH).size() == 1);
    hand.presses("ctrl TAB");
    hand.waitsUntil("the first half is in hand again", now -> isAt(now, NORTH, SOUTH));
  }

  private static void clicksBeside(Hand hand, String words) {
    ArticleView beside = hand.asks(window -> window.halves().aside());
    String text = open(hand.sees(), SOUTH).article().text();
    int at = text.indexOf(words);
    Rectangle place = hand.asks(window -> beside.bounds(new Span(at + 2, at + 4)));
    hand.clicks(beside, place.x, place.y + place.height / 2);
  }

  @Test
  void in_a_small_window_the_inspector_is_a_page_at_the_foot() {
    try (Hand hand = Hand.opens(workspace, config)) {
      hand.selects("nine million");
      hand.presses("1");
      hand.waitsUntil("a claim is made", now -> now.selected().isPresent());
      Rectangle wide = hand.places(Inspector.class).get(0);
      hand.asks(window -> resize(window, 1100));
      assertThat(hand.places(Inspector.class)).isEmpty();
      hand.asks(window -> show(window));
      Rectangle narrow = hand.places(Inspector.class).get(0);
      assertThat(narrow.width).isGreaterThan(2 * wide.width);
      hand.asks(window -> resize(window, 1400));
      assertThat(hand.places(Inspector.class).get(0).width).isLessThan(2 * wide.width);
    }
  }

  private static boolean resize(DeskWindow window, int width) {
    window.frame().setSize(width, 800);
    window.frame().validate();
    return true;
  }

  private static boolean show(DeskWindow window) {
    window.panes().showInspector();
    window.frame().validate();
    return true;
  }

  private static boolean isAt(Situation now, String shown, String beside) {
    return now.article().equals(Optional.of(shown)) && now.beside().equals(Optional.of(beside));
  }

  private static List<Annotation> marks(Situation now, String article) {
    return open(now, article).article().annotations();
  }

  private static List<Link> links(Situation now, String article) {
    return open(now, article).article().links();
  }

  private static OpenArticle open(Situation now, String article) {
    return now.snapshot().flatMap(snapshot -> snapshot.article(article)).orElseThrow();
  }
}
