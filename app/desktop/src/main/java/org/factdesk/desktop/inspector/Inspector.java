package org.factdesk.desktop.inspector;

import java.awt.BorderLayout;
import java.awt.Dimension;
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
  private final PaneHeader header = new PaneHeader(TEXTS.get("article"));
  private final JButton close = new JButton(Glyph.CLOSE.icon(Palette::ink2));
  private final JScrollPane scroll = new JScrollPane();
  private final EmptyState empty = new EmptyState();
  private final AboutPage about;
  private final InspectorListener listener;
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
    FocusLine.on(this, scroll);
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
    MarkPage now = page;
    if (now == null || !now.isOf(ref, layer)) {
      leave();
      now = new MarkPage(ref, layer, listener);
      page = now;
    }
    now.show(situation, mark);
    view(now);
  }

  private void leave() {
    page = null;
  }

  private void view(JComponent content) {
    if (scroll.getViewport().getView() != content) {
      scroll.setViewportView(content);
    }
  }
}
