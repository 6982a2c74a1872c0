package org.factdesk.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComponent;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.trust.TrustBar;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Scheme;
import org.factdesk.workspace.Workspace;

/** Asks before plugins run that a workspace brings along and nobody has allowed yet. */
final class Trusting implements Feature, TrustBar.Answers {
  private static final Texts TEXTS = Texts.of(TrustBar.class);

  private final Bench bench;
  private final Function<Path, PluginTrust> trusts;
  private final TrustBar bar = new TrustBar(this);
  private List<Path> asked = List.of();

  /**
   * @param trusts by workspace
   */
  Trusting(Bench bench, Function<Path, PluginTrust> trusts) {
    this.bench = bench;
    this.trusts = trusts;
    bar.setVisible(false);
  }

  /** Stands above the panes; not to be seen while there is nothing to ask. */
  JComponent bar() {
    return bar;
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "ask-plugins", Menu.CHECKERS, 9, this::askAgain)
            .when(now -> now.snapshot().isPresent()));
  }

  @Override
  public void show(Situation before, Situation now) {
    List<Path> waiting = trust().map(PluginTrust::waiting).orElse(List.of());
    if (!waiting.equals(asked)) {
      asked = waiting;
      bar.setVisible(!waiting.isEmpty());
      if (!waiting.isEmpty()) {
        bar.ask(waiting);
      }
    }
  }

  @Override
  public void runThese() {
    trust().ifPresent(PluginTrust::allowThese);
    answered();
  }

  @Override
  public void trustFolder() {
    trust().ifPresent(PluginTrust::allowFolder);
    answered();
  }

  @Override
  public void runNone() {
    trust().ifPresent(PluginTrust::refuseThese);
    answered();
  }

  private void answered() {
    show(bench.session().situation(), bench.session().situation());
    bench.session().workspace().ifPresent(Workspace::pluginPermissionChanged);
    bench.view().requestFocusInWindow();
  }

  private void askAgain() {
    trust().ifPresent(PluginTrust::askAgain);
    bench.session().workspace().ifPresent(Workspace::pluginPermissionChanged);
    if (bar.isVisible()) {
      bar.focus();
    }
  }

  private Optional<PluginTrust> trust() {
    return bench.session().workspace().map(open -> trusts.apply(open.folder().root()));
  }
}
