package org.factdesk.desktop.inspector;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.PaneHeader;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Scheme.Layer;
import org.jspecify.annotations.Nullable;

/** Everything about the selected mark; while none is selected, about the article. */
public final class Inspector extends JPanel {
  private static final Texts TEXTS = Texts.of(Inspector.class);
  private static final int PAGES_KEPT = 30;

  private final PaneHeader header = new PaneHeader(TEXTS.get("article"));
  private final JButton close = new JButton(Glyph.CLOSE.icon(Palette::ink2));
  private final JScrollPane scroll = new JScrollPane();
  private final EmptyState empty = new EmptyState();
  private final AboutPage about;
  private final InspectorListener listener;

  /** One for each layer that has been looked at. */
  private final transient Map<Optional<Layer>, MarkPage> pages = new HashMap<>();

  private @Nullable MarkPage page;

  public Inspector(InspectorListener listener) {
    super(new BorderLayout());
    this.listener = listener;
    about = new AboutPage(listener);
    close.putClientProperty("JButton.buttonType", "toolBarButton");
    close.setToolTipText(TEXTS.get("leave.tip"));
    close.getAccessibleContext().setAccessibleName(TEXTS.get("leave"));
    close.setFocusable(false);
    close.setPreferredSize(new Dimension(28, 28));
    close.setMaximumSize(new Dimension(28, 28));
    close.addActionListener(event -> listener.deselect());
    header.trailing(close);
    empty.say("");
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setViewportView(empty);
    add(header, BorderLayout.NORTH);
    add(scroll);
    FocusLine.on(this);
  }

  /** Shows what is selected now. */
  public void show(Situation situation) {
    Optional<Annotation> mark = situation.selected();
    close.setVisible(mark.isPresent());
    if (mark.isPresent()) {
      showMark(situation, mark.get());
    } else if (situation.open().isPresent()) {
      leave();
      header.title(TEXTS.get("article"), null);
      header.count("");
      about.show(situation, situation.open().get());
      view(about);
    } else {
      leave();
      header.title("", null);
      header.count("");
      view(empty);
    }
  }

  /** Hands on what was typed and not handed on yet. */
  public void commit() {
    if (page != null) {
      page.commit();
    } else if (about.isShowing()) {
      about.commit();
    }
  }

  /** What takes the focus when the person goes to this pane. */
  public JComponent main() {
    return this;
  }

  private void showMark(Situation situation, Annotation mark) {
    AnnotationRef ref = situation.selectedRef().orElseThrow();
    Optional<Layer> layer = situation.snapshot().flatMap(now -> now.scheme().layer(mark.layer()));
    header.title(Words.capital(mark.layer()), layer.map(Swatch::of).orElse(null));
    header.count(situation.open().map(open -> Overlap.of(mark, open.article()).words()).orElse(""));
    MarkPage now = page(ref, layer);
    boolean other = now != page || !now.isOf(ref);
    if (now != page) {
      leave();
    }
    page = now;
    now.show(situation, ref, mark);
    view(now);
    if (other) {
      scroll.getViewport().setViewPosition(new Point());
    }
  }

  private MarkPage page(AnnotationRef mark, Optional<Layer> layer) {
    MarkPage known = pages.get(layer);
    if (known != null && (known.isOf(mark) || !known.isInUse())) {
      return known;
    }
    if (pages.size() > PAGES_KEPT) {
      pages.clear();
    }
    MarkPage made = new MarkPage(mark, layer, listener);
    pages.put(layer, made);
    return made;
  }

  /** Pages that are not shown now would keep the colours and fonts of before. */
  @Override
  public void updateUI() {
    super.updateUI();
    if (pages != null) {
      pages.values().removeIf(other -> other != page);
    }
  }

  /** The focus may leave a field after the person has left the mark: its text is handed on now. */
  private void leave() {
    MarkPage left = page;
    page = null;
    if (left != null) {
      left.commit();
    }
  }

  private void view(JComponent content) {
    if (scroll.getViewport().getView() != content) {
      scroll.setViewportView(content);
    }
  }
}
