package org.factdesk.desktop.bulk;

import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.factdesk.desktop.look.Drawing;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.look.TickBox;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;

/** Paints a proposal: tick box, article, layer, and the words in the middle of what is around. */
final class ProposalPainter extends JLabel implements ListCellRenderer<Proposal> {
  private static final Texts TEXTS = Texts.of(ProposalPainter.class);
  private static final int BASELINE = 18;
  private static final int ARTICLE = 40;
  private static final int SWATCH = 112;
  private static final int WORDS = 144;
  private static final int NOTE = 220;
  private static final int MOST_CHANGED = 3;

  private transient ShortIds ids = ShortIds.NONE;
  private transient Scheme scheme = new Scheme("", List.of(), List.of());
  private transient Optional<Proposal> row = Optional.empty();
  private boolean selected;
  private boolean ticked;

  void use(List<String> articles, Scheme layers) {
    ids = ShortIds.of(articles);
    scheme = layers;
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends Proposal> list,
      Proposal value,
      int index,
      boolean isSelected,
      boolean focus) {
    row = Optional.of(value);
    selected = isSelected;
    ticked = ((ProposalList) list).isTicked(index);
    getAccessibleContext()
        .setAccessibleName(
            TEXTS.get(
                "row",
                TEXTS.get(ticked ? "ticked" : "unticked"),
                ids.of(value.article()),
                value.before(),
                value.words(),
                value.after(),
                note(value)));
    return this;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    Drawing.smooth(copy);
    Drawing.barredRow(copy, this, selected, Palette.current().chrome());
    row.ifPresent(proposal -> paint(copy, proposal));
    copy.dispose();
  }

  private void paint(Graphics2D graphics, Proposal proposal) {
    Palette palette = Palette.current();
    Color quiet = selected ? palette.ink2() : palette.ink3();
    TickBox.paint(graphics, ticked, !proposal.there());
    String article = ids.of(proposal.article());
    Drawing.text(graphics, article, Fonts.small(), quiet, ARTICLE, BASELINE, SWATCH - 8 - ARTICLE);
    scheme
        .layer(proposal.layer())
        .ifPresent(layer -> Swatch.of(layer).paintIcon(this, graphics, SWATCH, 6));
    String note = note(proposal);
    int end = getWidth() - 12;
    if (!note.isEmpty()) {
      int room = Math.min(NOTE, (end - WORDS) / 3);
      FontMetrics small = graphics.getFontMetrics(Fonts.small());
      String fitting = Drawing.fitting(note, small, room);
      end -= small.stringWidth(fitting);
      Drawing.text(graphics, fitting, Fonts.small(), palette.ink2(), end, BASELINE, room);
      end -= 12;
    }
    context(graphics, proposal, end, quiet);
  }

  /** The words begin at the same place in every row, so that the eye can go down. */
  private void context(Graphics2D graphics, Proposal proposal, int end, Color quiet) {
    FontMetrics metrics = graphics.getFontMetrics(Fonts.ui());
    int key = WORDS + (end - WORDS) * 2 / 5;
    String before = tail(proposal.before(), metrics, key - 6 - WORDS);
    int left = key - 6 - metrics.stringWidth(before);
    Drawing.text(graphics, before, Fonts.ui(), quiet, left, BASELINE, key);
    Color ink = Palette.current().ink();
    int wide =
        Drawing.text(graphics, proposal.words(), Fonts.medium(), ink, key, BASELINE, end - key);
    int after = key + wide + 6;
    if (after < end) {
      Drawing.text(graphics, proposal.after(), Fonts.ui(), quiet, after, BASELINE, end - after);
    }
  }

  /** The end of the text, as much as there is room for. */
  private static String tail(String text, FontMetrics metrics, int room) {
    int from = 0;
    while (from < text.length() && metrics.stringWidth(text.substring(from)) > room) {
      int space = text.indexOf(' ', from);
      from = space < 0 ? text.length() : space + 1;
    }
    return text.substring(from);
  }

  private static String note(Proposal proposal) {
    if (proposal.there()) {
      return TEXTS.get("there");
    }
    int count = proposal.changed().size();
    if (count == 0) {
      return "";
    }
    String words = String.join(", ", proposal.changed().subList(0, Math.min(count, MOST_CHANGED)));
    return TEXTS.get("changed", count > MOST_CHANGED ? words + " …" : words);
  }
}
