package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.factdesk.desktop.actions.DeskToolBar;
import org.factdesk.desktop.status.StatusBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a small window nothing runs out of it, and no name of a layer is cut. */
class SmallWindowTest {
  @TempDir Path folder;

  @Test
  void layers_go_into_the_list_and_the_foot_stays_within_the_window() throws IOException {
    Path workspace = folder.resolve("desk");
    Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(workspace.resolve("articles/a.txt"), "Bridge to reopen\n\nIt will.\n");
    Files.writeString(
        workspace.resolve("factdesk.json"),
        "{\"format\":\"factdesk-workspace/1\",\"articles\":[\"articles\"],\"annotator\":\"anna\"}");
    try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
      DeskToolBar tools = hand.finds(DeskToolBar.class, "");
      StatusBar foot = hand.finds(StatusBar.class, "");
      for (int width : new int[] {1000, 640}) {
        hand.asks(
            window -> {
              window.frame().setSize(width, 600);
              return true;
            });
        hand.waitsUntil("it is so wide", now -> tools.getWidth() <= width && tools.isValid());
        hand.rests();
        assertThat(hand.<Boolean>asks(window -> seen(tools).allMatch(SmallWindowTest::isWhole)))
            .isTrue();
        assertThat(hand.<Boolean>asks(window -> seen(foot).allMatch(SmallWindowTest::isInside)))
            .isTrue();
      }
    }
  }

  private static Stream<Component> seen(Container container) {
    return Stream.of(container.getComponents()).filter(Component::isVisible);
  }

  private static boolean isWhole(Component component) {
    int wanted = Math.min(component.getPreferredSize().width, component.getMaximumSize().width);
    return component.getWidth() >= wanted && isInside(component);
  }

  private static boolean isInside(Component component) {
    return component.getX() + component.getWidth() <= component.getParent().getWidth();
  }
}
