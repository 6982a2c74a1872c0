package org.factdesk.desktop;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.desktop.linking.LinkChoice;
import org.factdesk.desktop.linking.LinkListener;
import org.factdesk.desktop.linking.LinkPopup;
import org.factdesk.desktop.linking.Target;
import org.factdesk.desktop.linking.Targets;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.workspace.Snapshot;

/** Opens the link pop-up under the selected mark and makes the links. Event thread only. */
final class Linking implements LinkListener {
  private static final int GAP = 4;

  private final Session session;
  private final Halves halves;
  private final JLayeredPane layers;
  private final Map<String, String> lastChoice = new HashMap<>();
  private Optional<LinkPopup> popup = Optional.empty();

  Linking(Session session, Halves halves, JLayeredPane layers) {
    this.session = session;
    this.halves = halves;
    this.layers = layers;
  }

  /** Begins to link the selected mark, if it can be linked. */
  void begin() {
    Situation now = session.situation();
    Optional<Annotation> mark = now.selected();
    Optional<Snapshot> snapshot = now.snapshot();
    if (popup.isPresent() || mark.isEmpty() || snapshot.isEmpty()) {
      return;
    }
    String layer = mark.get().layer();
    List<LinkChoice> choices = LinkChoice.of(snapshot.get().scheme(), layer);
    if (choices.isEmpty()) {
      return;
    }
    LinkPopup opened = new LinkPopup(choices, this);
    popup = Optional.of(opened);
    opened.choose(lastChoice.getOrDefault(layer, ""));
    place(opened, mark.get());
    layers.add(opened, JLayeredPane.POPUP_LAYER);
    layers.revalidate();
    layers.repaint(opened.getBounds());
    typeChosen(opened.choice());
    opened.begin();
  }

  @Override
  public void typeChosen(LinkChoice choice) {
    Situation now = session.situation();
    Optional<Snapshot> snapshot = now.snapshot();
    Optional<AnnotationRef> mark = now.selectedRef();
    if (snapshot.isPresent() && mark.isPresent()) {
      EventThread.elsewhere(
          () -> Targets.of(snapshot.get(), mark.get(), choice),
          targets ->
              popup
                  .filter(open -> open.choice().equals(choice))
                  .ifPresent(open -> open.show(targets)));
    }
  }

  @Override
  public void link(LinkChoice choice, Target target, boolean goOn) {
    session
        .situation()
        .selected()
        .ifPresent(mark -> lastChoice.put(mark.layer(), choice.toString()));
    session
        .situation()
        .selectedRef()
        .ifPresent(
            mark ->
                session.apply(
                    steps ->
                        choice.forward()
                            ? steps.link(choice.type().id(), mark, target.ref())
                            : steps.link(choice.type().id(), target.ref(), mark)));
    if (goOn) {
      typeChosen(choice);
    } else {
      closed();
    }
  }

  @Override
  public void resized() {
    Optional<Annotation> mark = session.situation().selected();
    popup.ifPresent(open -> mark.ifPresent(words -> place(open, words)));
  }

  @Override
  public void closed() {
    popup.ifPresent(
        open -> {
          popup = Optional.empty();
          Rectangle was = open.getBounds();
          layers.remove(open);
          layers.repaint(was);
          halves.inHand().requestFocusInWindow();
        });
  }

  /** Under the mark's last row; above its first where there is no room below. */
  private void place(JComponent opened, Annotation mark) {
    Dimension size = opened.getPreferredSize();
    ArticleView view = halves.inHand();
    Rectangle words = view.bounds(mark.extent());
    words = SwingUtilities.convertRectangle(view, words, layers);
    Rectangle room = SwingUtilities.convertRectangle(view, new Rectangle(view.getSize()), layers);
    int width = Math.min(size.width, room.width - 2 * GAP);
    int x = Math.max(room.x + GAP, Math.min(words.x, room.x + room.width - width - GAP));
    int below = words.y + words.height + GAP;
    int above = words.y - GAP - size.height;
    boolean fits = below + size.height <= layers.getHeight() || above < 0;
    int y = fits ? Math.min(below, layers.getHeight() - size.height) : above;
    opened.setBounds(x, y, width, size.height);
    opened.revalidate();
  }
}
