package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Window;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JOptionPane;
import javax.swing.JTabbedPane;
import javax.swing.JToolTip;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.text.html.HTMLEditorKit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that look like a page are words, wherever the window shows them; nothing is fetched. */
class PlainWordsWindowTest {
  private static final List<String> PANES =
      List.of("F4", "F7", "H", "F8", "G", "ctrl T", "shift F7", "ctrl shift F", "F2");
  private static final List<String> POPUPS =
      List.of("ctrl K", "shift F1", "ctrl F", "T", "W", "M", "R", "ctrl E", "E");

  @TempDir Path folder;
  private final Set<String> shown = new HashSet<>();
  private final Set<String> pages = new TreeSet<>();

  @Test
  void nothing_is_shown_as_a_page_and_nothing_is_fetched() throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      server.configureBlocking(false);
      int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
      String loud = "<html><img src=http://127.0.0.1:" + port + "/x><b>x\u202Ey";
      Path workspace = workspace(loud);
      try (Hand hand = Hand.opens(workspace, folder.resolve("config"))) {
        hand.waitsUntil(
            "the plugin is heard",
            now -> now.snapshot().stream().anyMatch(all -> !all.openReports().isEmpty()));
        look(hand);
        hand.presses("J");
        look(hand);
        for (String pane : PANES) {
          hand.presses("ESCAPE");
          hand.presses(pane);
          look(hand);
        }
        for (String popup : POPUPS) {
          hand.presses("ESCAPE");
          hand.presses("ESCAPE");
          hand.selects("in April");
          hand.presses(popup);
          look(hand);
        }
        hand.presses("ESCAPE");
        hand.asks(window -> look(new JOptionPane(loud)));
      }
      assertThat(server.accept()).as("somebody fetched the picture").isNull();
    }
    assertThat(shown)
        .anyMatch(text -> text.startsWith("<html><img src=http"))
        .hasSizeGreaterThan(9);
    assertThat(pages).isEmpty();
    assertThat(shown).filteredOn(text -> text.indexOf('\u202E') >= 0).isEmpty();
  }

  private Path workspace(String loud) throws IOException {
    Path workspace = folder.resolve("desk");
    Path articles = Files.createDirectories(workspace.resolve("articles"));
    Files.writeString(
        articles.resolve("01.txt"), loud + "\n\nThe bridge will open again in April, he said.\n");
    Files.writeString(
        articles.resolve("<html><b>bold.txt"), loud + "\n\nIt will open in April, she said.\n");
    String json = loud.replace("\u202E", "\\u202e");
    Files.createDirectories(workspace.resolve("annotations"));
    Files.writeString(
        workspace.resolve("annotations/01.anna.json"),
        """
        {"format":"factdesk-annotations/1","article":"01","annotator":"anna","offsets":"code-points",
        "state":"%1$s","corrections":{"outlet":"%1$s"},"annotations":[
        {"id":"m1","layer":"claim","spans":[[0,6]],"quote":["<html>"],"features":{"<html><b>f":"%1$s"},
        "note":"%1$s","by":"%1$s","at":"2026-11-21T20:00:00Z"},
        {"id":"m2","layer":"<html><b>layer","spans":[[6,10]],"quote":["<img"],"features":{},
        "by":"anna","at":"2026-11-21T20:00:00Z"},
        {"id":"<html><b>id","layer":"claim","spans":[[900,906]],"quote":["%1$s"],"features":{},
        "by":"anna","at":"2026-11-21T20:00:00Z"},
        {"id":"m4","layer":"claim","spans":[]}],
        "links":[{"id":"l1","type":"<html><b>type","from":"m1","to":"m2","by":"anna",
        "at":"2026-11-21T20:00:00Z"}]}
        """
            .formatted(json));
    Files.writeString(
        workspace.resolve("s.json"),
        """
        {"format":"factdesk-scheme/1","name":"%1$s","version":"<html><b>1","description":"%1$s",
        "layers":[{"id":"claim","key":"1","colour":"claim","pattern":"solid","description":"%1$s",
        "features":[{"name":"kind","type":"choice","values":["<html><b>v","b"],
        "description":"%1$s"}]}],"links":[]}
        """
            .formatted(json));
    Files.writeString(
        workspace.resolve("factdesk.json"),
        """
        {"format":"factdesk-workspace/1","articles":["articles"],"annotations":"annotations",
         "annotator":"anna","scheme":"s.json","plugins":["plugins"]}
        """);
    PluginJar.pack(workspace.resolve("plugins/loud.jar"), "loud-words", LoudWords.class);
    return workspace;
  }

  private void look(Hand hand) {
    hand.rests();
    hand.asks(
        window -> {
          Stream.of(Window.getWindows()).forEach(this::look);
          return true;
        });
  }

  private boolean look(Container container) {
    assertThat(EventQueue.isDispatchThread()).isTrue();
    look((Component) container);
    Shown.all(container).forEach(this::look);
    return true;
  }

  private void look(Component component) {
    note(component);
    if (component instanceof JList<?> list) {
      rows(list);
    }
    if (component instanceof JMenu menu) {
      look(menu.getPopupMenu());
    }
    if (component instanceof JTabbedPane) {
      pages.add("tabs that would show a page: " + component);
    }
  }

  private void note(Component component) {
    boolean reads =
        component instanceof JEditorPane editor && editor.getEditorKit() instanceof HTMLEditorKit;
    if (reads || isPage(component)) {
      pages.add(component.toString());
    }
    if (component instanceof JLabel label && label.getText() != null) {
      shown.add(label.getText());
    }
    if (component instanceof AbstractButton button && button.getText() != null) {
      shown.add(button.getText());
    }
    if (component instanceof JComponent any && any.getToolTipText() != null) {
      JToolTip tip = any.createToolTip();
      tip.setTipText(any.getToolTipText());
      shown.add(tip.getTipText());
      if (isPage(tip)) {
        pages.add("the tip of " + component);
      }
    }
  }

  private <T> void rows(JList<T> list) {
    for (int i = 0; i < list.getModel().getSize(); i++) {
      T value = list.getModel().getElementAt(i);
      Component row =
          list.getCellRenderer().getListCellRendererComponent(list, value, i, i == 0, true);
      note(row);
      if (row instanceof Container parts) {
        Shown.all(parts).forEach(this::note);
      }
    }
  }

  private static boolean isPage(Component component) {
    return component instanceof JComponent any
        && any.getClientProperty(BasicHTML.propertyKey) != null;
  }
}
