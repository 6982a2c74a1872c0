package org.factdesk.desktop;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.article.ArticleListener;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.desktop.list.ArticleList;
import org.factdesk.desktop.list.DoneHint;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Theme;
import org.factdesk.desktop.status.StatusBar;
import org.factdesk.workspace.Workspace;

/**
 * Loads the classes that the start of the window needs, without a display: run when the archive of
 * classes is made, so that starting later is fast.
 */
public final class WarmUp {
  private WarmUp() {}

  /** Opens the workspace at {@code factdesk.home} and paints it into a picture nobody sees. */
  public static void main(String[] arguments) {
    System.setProperty("flatlaf.uiScale.enabled", "false");
    EventThread.later(WarmUp::paint);
  }

  private static void paint() {
    Fonts.register();
    Theme.LIGHT.apply();
    Settings settings = Settings.in(Settings.folder());
    Opened opened = new Opener(settings).open(Path.of(System.getProperty("factdesk.home", "")));
    opened.workspace().ifPresent(workspace -> paint(workspace, opened.article()));
    Stream.of("DeskWindow", "DeskCommands", "Gestures", "Closing", "KeySheet", "Linking")
        .forEach(WarmUp::load);
  }

  private static void paint(Workspace workspace, Optional<String> article) {
    workspace.check();
    Situation first = Situation.NOTHING.withSnapshot(workspace.snapshot());
    Situation situation = article.map(first::withArticle).orElse(first);
    ArticleView view = new ArticleView(new ArticleListener() {});
    Pages.of(situation).ifPresent(view::show);
    paint(view);
    ArticleList list = new ArticleList(id -> {}, new DoneHint(() -> {}));
    list.show(situation);
    paint(list);
    StatusBar status = new StatusBar(() -> {});
    status.show(situation);
    paint(status);
    workspace.close();
  }

  private static void paint(JComponent component) {
    component.setSize(800, 600);
    layOut(component);
    BufferedImage picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    component.paint(graphics);
    graphics.dispose();
  }

  private static void layOut(Container container) {
    container.doLayout();
    for (Component component : container.getComponents()) {
      if (component instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  private static void load(String name) {
    try {
      Class.forName(WarmUp.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no class " + name, e);
    }
  }
}
