package org.factdesk.desktop.status;

import java.awt.Dimension;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.Timer;
import org.factdesk.desktop.words.Texts;
import org.factdesk.workspace.History;
import org.factdesk.workspace.Snapshot;
import org.jspecify.annotations.Nullable;

/** How many marks were made in the last minutes; goes on while nothing is done. */
final class PaceLine extends JLabel {
  private static final Texts TEXTS = Texts.of(PaceLine.class);
  private static final int MINUTES = 10;
  private static final int AGAIN = 20_000;

  private final transient Timer timer = new Timer(AGAIN, event -> count());
  private transient Optional<Snapshot> snapshot = Optional.empty();
  private transient History counted = History.none();

  PaceLine() {
    // Where room is short, it gives way.
    setMinimumSize(new Dimension(0, 24));
    setToolTipText("");
  }

  @SuppressWarnings("ReferenceEquality") // the very same history counts the same
  void show(Optional<Snapshot> now) {
    snapshot = now;
    if (now.isEmpty() || now.get().history() != counted) {
      count();
    }
  }

  private void count() {
    counted = snapshot.map(Snapshot::history).orElse(History.none());
    Instant then = Instant.now().minus(Duration.ofMinutes(MINUTES));
    int marks = Pace.marksSince(counted, then);
    setText(counted.done() == 0 ? "" : TEXTS.get("pace", marks, MINUTES));
  }

  /** Made when it is asked for: it goes through the whole session. */
  @Override
  public @Nullable String getToolTipText(MouseEvent event) {
    if (snapshot.isEmpty() || counted.done() == 0) {
      return null;
    }
    Instant midnight = LocalDate.now().atStartOfDay(ZoneId.systemDefault()).toInstant();
    Pace.PerArticle each = Pace.perArticle(counted);
    int today = Pace.marksSince(counted, midnight);
    long minutes = Math.max(1, Math.round(each.each().toSeconds() / 60.0));
    return TEXTS.get("pace.tip", today, each.articles(), minutes);
  }

  @Override
  public void addNotify() {
    super.addNotify();
    timer.start();
  }

  @Override
  public void removeNotify() {
    timer.stop();
    super.removeNotify();
  }
}
