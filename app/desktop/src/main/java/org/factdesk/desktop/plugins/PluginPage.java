package org.factdesk.desktop.plugins;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.desktop.look.Column;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Group;
import org.factdesk.desktop.look.Page;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.words.Texts;
import org.factdesk.engine.Plugin;

/** One plugin: what it is, how it fares, and its checkers. */
final class PluginPage extends Page {
  private static final Texts TEXTS = Texts.of(PluginPage.class);
  private final transient PluginState first;
  private final JLabel sign = new JLabel();
  private final Paragraph fares;
  private final transient List<CheckerGroup> checkers = new ArrayList<>();
  private transient Health health;

  PluginPage(PluginState state, PluginsListener listener) {
    first = state;
    health = state.health();
    fares = new Paragraph(Fonts::ui, palette -> health.colour(palette));
    Plugin plugin = state.plugin();
    add(head(plugin));
    for (CheckerDescription checker : plugin.checkers()) {
      boolean sameName = plugin.checkers().size() == 1 && checker.name().equals(plugin.name());
      checkers.add(
          new CheckerGroup(sameName ? TEXTS.get("checker") : checker.name(), checker, listener));
    }
    checkers.forEach(checker -> add(checker.group()));
    show(state);
  }

  /** Whether it is about that plugin as it was loaded. */
  boolean isOf(PluginState state) {
    return first.isOf(state);
  }

  /** Shows how it fares now and what is set. */
  void show(PluginState state) {
    health = state.health();
    sign.setIcon(health.glyph().icon(health::colour));
    fares.setText(state.sentence());
    fares.setForeground(health.colour(Palette.current()));
    for (int i = 0; i < checkers.size(); i++) {
      checkers.get(i).show(state.checkers().get(i));
    }
    revalidate();
    repaint();
  }

  /** Hands on what was typed and not handed on yet. */
  void commit() {
    checkers.forEach(CheckerGroup::commit);
  }

  private Group head(Plugin plugin) {
    Paragraph title = new Paragraph(Fonts::title, Palette::ink);
    title.setText(plugin.name());
    Paragraph facts = new Paragraph(Fonts::small, Palette::ink3);
    facts.setText(PluginWords.facts(plugin));
    facts.setToolTipText(plugin.jar().toString());
    JPanel words = new JPanel(new Column(3));
    words.add(title);
    words.add(fares);
    words.add(facts);
    sign.setVerticalAlignment(JLabel.TOP);
    JPanel row = new JPanel(new BorderLayout(8, 0));
    row.add(sign, BorderLayout.WEST);
    row.add(words);
    Group head = new Group("");
    head.add(row);
    return head;
  }
}
