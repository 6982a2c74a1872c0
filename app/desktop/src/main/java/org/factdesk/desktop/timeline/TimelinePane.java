package org.factdesk.desktop.timeline;

import java.awt.BorderLayout;
import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.HierarchyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.ChoiceButton;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.timeline.ChartLayout.Wish;
import org.factdesk.desktop.timeline.Draft.Source;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Problem;
import org.factdesk.workspace.Snapshot;

/**
 * The timeline: a lane for each article, and on it the days that the article tells. It is read and
 * laid out elsewhere, one draft at a time and only while it can be seen. Event thread.
 */
public final class TimelinePane extends JPanel {
  private static final Texts TEXTS = Texts.of(TimelinePane.class);
  private static final double STEP = 1.25;
  private static final double MOST = 64;

  private final transient Elsewhere elsewhere;
  private final ChoiceButton order =
      new ChoiceButton(Order.choices(), TEXTS.get("order"), this::refresh);
  private final ChoiceButton fold =
      new ChoiceButton(Fold.choices(), TEXTS.get("fold"), this::refresh);
  private final ChartView view;
  private final BandView band = new BandView();
  private final HeadsView heads;
  private final JPanel corner = new JPanel();
  private final JScrollPane scroll;
  private final EmptyState empty = new EmptyState();
  private final LegendBar legend = new LegendBar();
  private transient Situation situation = Situation.NOTHING;
  private transient Optional<Draft> shown = Optional.empty();
  private double zoom = 1;
  private boolean working;
  private boolean focusWanted;
  private transient Optional<Kept> pending = Optional.empty();

  public TimelinePane(TimelineListener listener, Elsewhere elsewhere) {
    super(new BorderLayout());
    this.elsewhere = elsewhere;
    view = new ChartView(listener);
    heads = new HeadsView(listener);
    scroll = new JScrollPane(view);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setColumnHeaderView(band);
    scroll.setRowHeaderView(heads);
    scroll.setCorner(JScrollPane.UPPER_LEFT_CORNER, corner);
    scroll.getVerticalScrollBar().setUnitIncrement(30);
    add(legend, BorderLayout.SOUTH);
    empty.setFocusable(true);
    empty.getAccessibleContext().setAccessibleName(TEXTS.get("timeline"));
    empty.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            // Whoever has gone elsewhere is not called back.
            focusWanted = false;
          }
        });
    add(empty);
    FocusLine.on(this);
    ChartKeys.bind(view, this::zoom);
    new ChartMouse(view, this::zoom).listen();
    addHierarchyListener(
        event -> {
          if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
            refresh();
          }
        });
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            heads.fit(getWidth());
            refresh();
          }
        });
    dress();
  }

  /** What is chosen above the timeline: the order of the lanes, and what is folded away. */
  public List<JComponent> choices() {
    return List.of(order, fold);
  }

  /** Takes the focus; where nothing is laid out yet, as soon as something is. */
  public void takeFocus() {
    focusWanted = !view.isShowing();
    validate();
    if (focusWanted) {
      empty.requestFocusInWindow();
    } else {
      view.chooseHere();
      view.requestFocusInWindow();
    }
  }

  /**
   * Asks where to, and saves what is shown, all of it, as SVG or PNG.
   *
   * @param folder that is offered
   * @param say is told on the event thread where that fails
   */
  public void save(Path folder, Consumer<Problem> say) {
    Optional<Chart> chart = view.chart().filter(known -> scroll.isShowing());
    if (chart.isEmpty()) {
      say.accept(new Problem(TEXTS.get("timeline"), TEXTS.get("save.no-dates")));
      return;
    }
    new SaveDialog(this)
        .ask(folder)
        .ifPresent(
            file ->
                elsewhere.work(
                    () -> PictureFile.write(chart.get(), TEXTS.get("save.title", name()), file),
                    failure -> failure.ifPresent(say)));
  }

  private String name() {
    return situation.snapshot().map(Snapshot::name).orElse("");
  }

  /** Shows what is told now. */
  public void show(Situation value) {
    situation = value;
    heads.showArticle(value.article().orElse(""));
    view.showArticle(value.article().orElse(""), value.caret());
    refresh();
  }

  private void refresh() {
    if (!isShowing() || working) {
      return;
    }
    Optional<Source> source = situation.snapshot().map(Source::new);
    Wish wish = wish();
    if (source.isEmpty() || wish.room() < 1) {
      return;
    }
    if (shown.filter(draft -> draft.is(source.get(), wish)).isPresent()) {
      say();
      return;
    }
    working = true;
    Optional<Draft> before = shown;
    elsewhere.work(
        () -> Draft.of(source.get(), wish, before),
        draft -> {
          working = false;
          accept(draft);
          refresh();
        });
  }

  private Wish wish() {
    double room =
        getWidth()
            - HeadPainter.width(getWidth())
            - scroll.getVerticalScrollBar().getPreferredSize().width;
    return new Wish(Order.of(order.chosen()), Fold.of(fold.chosen()), room, zoom);
  }

  private void accept(Draft draft) {
    shown = Optional.of(draft);
    view.show(draft);
    band.show(draft.chart());
    heads.show(draft.chart());
    say();
    pending.ifPresent(kept -> draft.chart().ifPresent(chart -> keep(chart, kept)));
    pending = Optional.empty();
  }

  private void say() {
    Chronicle chronicle = shown.map(Draft::chronicle).orElse(Chronicle.NOTHING);
    boolean something = chronicle.tellsOfDays() && view.chart().isPresent();
    empty.say(EmptyWords.of(situation.snapshot()));
    JComponent content = something ? scroll : empty;
    if (content.getParent() != this) {
      remove(something ? empty : scroll);
      add(content);
      revalidate();
      repaint();
    }
    if (something && focusWanted) {
      focusWanted = false;
      validate();
      view.chooseHere();
      view.requestFocusInWindow();
    }
    int lanes = chronicle.accounts().size();
    order.prefix(
        lanes < chronicle.articles()
            ? TEXTS.get("articles.some", lanes, chronicle.articles())
            : TEXTS.get("articles", lanes));
  }

  private void zoom(int direction) {
    JViewport viewport = scroll.getViewport();
    int x =
        view.spot()
            .map(spot -> (int) spot.mention().sign().x())
            .orElse(viewport.getViewPosition().x + viewport.getWidth() / 2);
    zoom(direction, x);
  }

  private void zoom(int direction, int x) {
    double wanted = direction == 0 ? 1 : zoom * Math.pow(STEP, direction);
    zoom = Math.max(1, Math.min(MOST, wanted));
    Optional<Chart> before = view.chart();
    int seen = x - scroll.getViewport().getViewPosition().x;
    refresh();
    before.ifPresent(chart -> pending = Optional.of(new Kept(chart.axis().time(x), seen)));
  }

  /** A time that stays at its place in the window while the scale changes. */
  private record Kept(double time, int seen) {}

  private void keep(Chart chart, Kept kept) {
    int x = (int) chart.axis().x(kept.time()) - kept.seen();
    JViewport viewport = scroll.getViewport();
    scroll.validate();
    viewport.setViewPosition(
        new Point(
            Math.max(0, Math.min(x, view.getWidth() - viewport.getWidth())),
            viewport.getViewPosition().y));
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (corner != null) {
      dress();
    }
  }

  private void dress() {
    corner.setBackground(Palette.current().chrome());
    corner.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 1, Palette.current().hairline()));
  }
}
