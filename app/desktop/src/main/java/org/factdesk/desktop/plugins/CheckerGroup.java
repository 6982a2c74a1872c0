package org.factdesk.desktop.plugins;

import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Option;
import org.factdesk.desktop.look.Column;
import org.factdesk.desktop.look.Group;
import org.factdesk.desktop.look.Segments;
import org.factdesk.desktop.words.Texts;
import org.factdesk.engine.Failure;
import org.factdesk.store.CheckerConfig;

/** One checker of a plugin: whether it runs, what failed, its kinds of findings, its options. */
final class CheckerGroup {
  private static final Texts TEXTS = Texts.of(CheckerGroup.class);
  private final String on = TEXTS.get("on");
  private final String off = TEXTS.get("off");
  private final CheckerDescription checker;
  private final PluginsListener listener;
  private final Group group;
  private final SettingRow runs;
  private final JPanel failures = new JPanel(new Column(0));
  private final List<KindRow> kinds;
  private final List<OptionRow> options;
  private List<Failure> shown = List.of();

  CheckerGroup(String title, CheckerDescription checker, PluginsListener listener) {
    this.checker = checker;
    this.listener = listener;
    group = new Group(title);
    Segments segments = new Segments(List.of(on, off), false, this::turn);
    runs = new SettingRow(TEXTS.get("runs"), PluginWords.facts(checker), segments, 128);
    segments.getAccessibleContext().setAccessibleName(TEXTS.get("run", checker.name()));
    kinds =
        checker.kinds().stream().map(kind -> new KindRow(checker.id(), kind, listener)).toList();
    options = checker.options().stream().map(this::row).toList();
    JPanel rows = new JPanel(new Column(14));
    rows.add(runs);
    rows.add(failures);
    kinds.forEach(kind -> rows.add(kind.row()));
    options.forEach(option -> rows.add(option.row()));
    group.add(rows);
    failures.setBorder(BorderFactory.createEmptyBorder(0, 20, 0, 0));
    failures.setVisible(false);
  }

  Group group() {
    return group;
  }

  void show(CheckerState state) {
    CheckerConfig set = state.set();
    runs.control().show(set.enabled() ? on : off);
    Health health = health(state);
    runs.sign(health.glyph().icon(health::colour));
    showFailures(state.failures());
    kinds.forEach(kind -> kind.show(set));
    options.forEach(option -> option.show(state));
  }

  /** Hands on what was typed and not handed on yet. */
  void commit() {
    options.forEach(option -> option.row().control().commit());
  }

  private static Health health(CheckerState state) {
    if (!state.set().enabled()) {
      return Health.OFF;
    }
    if (state.isStopped()) {
      return Health.STOPPED;
    }
    return state.failures().isEmpty() ? Health.LOADED : Health.FAILING;
  }

  private void showFailures(List<Failure> now) {
    if (!now.equals(shown)) {
      shown = now;
      failures.removeAll();
      now.forEach(
          failure ->
              failures.add(new FailureRow(failure, () -> listener.goToArticle(failure.article()))));
      failures.setVisible(!now.isEmpty());
      failures.revalidate();
      failures.repaint();
    }
  }

  private void turn(String chosen) {
    boolean wanted = chosen.equals(on);
    listener.configure(
        checker.id(),
        TEXTS.get(wanted ? "step.on" : "step.off", checker.name()),
        set -> set.withEnabled(wanted));
  }

  private OptionRow row(Option<?> option) {
    OptionRow row =
        new OptionRow(
            option,
            (what, value) ->
                listener.configure(checker.id(), what, set -> set.withOption(option.key(), value)));
    row.offerCopy((list, then) -> listener.copyList(checker.id() + "-" + option.key(), list, then));
    return row;
  }
}
