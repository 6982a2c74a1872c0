package org.factdesk.desktop.versions;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;
import org.factdesk.store.Version;

/**
 * The versions of an article's annotation files, and beside them how the selected one differs from
 * what there is now. R restores: the whole version on the left, the selected marks on the right.
 * Event thread.
 */
public final class VersionsPane extends JPanel {
  private static final Texts TEXTS = Texts.of(VersionsPane.class);
  private static final int NARROWEST = 240;
  private static final int WIDEST = 520;

  private final transient VersionsListener listener;
  private final RowList<Row> list =
      new RowList<>(TEXTS.get("list"), new RowPainter(), ListSelectionModel.SINGLE_SELECTION);
  private final RowList<Detail> details =
      new RowList<>(
          TEXTS.get("details"),
          new DetailPainter(),
          ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
  private final EmptyState empty = new EmptyState();
  private final EmptyState same = new EmptyState();
  private final JScrollPane scroll = scrolled(list);
  private final JScrollPane beside = scrolled(same);
  private final JPanel left = new JPanel(new BorderLayout());
  private final RestoreBar bar;
  private boolean changing;

  public VersionsPane(VersionsListener listener) {
    super(new BorderLayout());
    this.listener = listener;
    bar = new RestoreBar(this::restore, listener::restoreAll);
    JPanel right = new JPanel(new BorderLayout());
    right.add(bar, BorderLayout.NORTH);
    right.add(beside);
    left.add(scroll);
    add(left, BorderLayout.WEST);
    add(right);
    empty.setFocusable(true);
    list.addListSelectionListener(event -> tellSelected());
    list.addKeyListener(onListKey());
    details.addKeyListener(onDetailKey());
    details.addMouseListener(onDetailClick());
    details.addListSelectionListener(event -> bar.marks(marks().size(), allCameLater()));
    addHierarchyListener(event -> tellSeen());
    FocusLine.on(this);
    dress();
    show(List.of(), TEXTS.get("empty"));
  }

  /**
   * Shows these rows; the selected one stays selected.
   *
   * @param nothing what is said where there are none
   */
  public void show(List<Row> rows, String nothing) {
    Optional<Row> was = selected();
    empty.say(nothing);
    changing = true;
    list.use(rows);
    list.select(rows.isEmpty() ? -1 : Math.max(0, place(rows, was)));
    changing = false;
    JComponent content = rows.isEmpty() ? empty : list;
    if (scroll.getViewport().getView() != content) {
      boolean focused = empty.isFocusOwner() || list.isFocusOwner();
      scroll.setViewportView(content);
      if (focused) {
        takeFocus();
      }
    }
    tellSelected();
  }

  private static int place(List<Row> rows, Optional<Row> was) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (was.filter(old -> isSame(old, row)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(Row one, Row other) {
    return one instanceof Row.Kept kept && other instanceof Row.Kept here
        ? kept.file().equals(here.file())
        : one.equals(other);
  }

  /** Shows how the selected version differs from what there is now. */
  public void show(Comparison comparison) {
    details(comparison.rows(), TEXTS.get("same"));
    bar.version(comparison.marks());
    bar.marks(marks().size(), allCameLater());
  }

  /** Shows that the selected version is being read, or cannot be. */
  public void say(String sentence) {
    details(List.of(), sentence);
    bar.nothing();
  }

  /** The version that is selected. */
  public Optional<Version> version() {
    return selected().filter(Row.Kept.class::isInstance).map(row -> ((Row.Kept) row).version());
  }

  /** Puts the keys where a person begins. */
  public void takeFocus() {
    (list.all().isEmpty() ? empty : list).requestFocusInWindow();
  }

  /** In a small pane both lists have half of it. */
  @Override
  public void doLayout() {
    int width = Math.min(WIDEST, Math.max(NARROWEST, getWidth() / 2));
    left.setPreferredSize(new Dimension(width, 0));
    super.doLayout();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (left != null) {
      dress();
      // What is not in view now is in no window that would tell it.
      Stream.of(list, details, empty, same)
          .filter(part -> part.getParent() == null)
          .forEach(JComponent::updateUI);
    }
  }

  private void dress() {
    left.setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, Palette.current().hairline()));
  }

  private Optional<Row> selected() {
    return Optional.ofNullable(list.getSelectedValue());
  }

  private void tellSelected() {
    if (changing || list.getValueIsAdjusting()) {
      return;
    }
    Optional<Row> row = selected();
    if (row.isPresent() && row.get() instanceof Row.Damaged damaged) {
      details(DetailWords.of(damaged.file()), "");
      bar.damaged(damaged.file().problem().message());
    } else if (row.isEmpty()) {
      say("");
    }
    listener.selected(version());
  }

  private void details(List<Detail> rows, String nothing) {
    List<Detail> before = details.all();
    same.say(nothing);
    if (!rows.equals(before)) {
      int at = Math.max(0, details.getSelectedIndex());
      details.use(rows);
      details.select(Math.min(at, rows.size() - 1));
    }
    JComponent content = rows.isEmpty() ? same : details;
    if (beside.getViewport().getView() != content) {
      if (details.isFocusOwner()) {
        takeFocus();
      }
      beside.setViewportView(content);
    }
    bar.marks(marks().size(), allCameLater());
  }

  private Set<String> marks() {
    Set<String> ids = new LinkedHashSet<>();
    for (Detail row : details.getSelectedValuesList()) {
      if (row instanceof Detail.Mark mark) {
        ids.add(mark.difference().any().id());
      }
    }
    return ids;
  }

  /** Whether none of the selected marks was there in the version. */
  private boolean allCameLater() {
    return details.getSelectedValuesList().stream()
        .noneMatch(row -> row instanceof Detail.Mark mark && mark.difference().then().isPresent());
  }

  private void restore() {
    if (!marks().isEmpty()) {
      listener.restore(marks());
    }
  }

  /** Does what the selected row is for: shows words, or does what was chosen. */
  private void act() {
    Detail row = details.getSelectedValue();
    if (row instanceof Detail.Mark mark) {
      listener.show(mark.difference().any());
    } else if (row instanceof Detail.Choice choice
        && selected().orElse(null) instanceof Row.Damaged damaged) {
      listener.recover(damaged.file(), choice.way());
    }
  }

  private void tellSeen() {
    if (isShowing()) {
      listener.seen();
    }
  }

  private KeyAdapter onListKey() {
    return keys(
        code -> {
          switch (code) {
            case KeyEvent.VK_ENTER, KeyEvent.VK_RIGHT -> details.requestFocusInWindow();
            case KeyEvent.VK_R -> version().ifPresent(version -> listener.restoreAll());
            case KeyEvent.VK_ESCAPE -> listener.leave();
            default -> {
              return false;
            }
          }
          return true;
        });
  }

  private KeyAdapter onDetailKey() {
    return keys(
        code -> {
          switch (code) {
            case KeyEvent.VK_ENTER -> act();
            case KeyEvent.VK_R -> restore();
            case KeyEvent.VK_LEFT, KeyEvent.VK_ESCAPE -> list.requestFocusInWindow();
            default -> {
              return false;
            }
          }
          return true;
        });
  }

  private static KeyAdapter keys(Predicate<Integer> does) {
    return new KeyAdapter() {
      @Override
      public void keyPressed(KeyEvent event) {
        if (event.getModifiersEx() == 0 && does.test(event.getKeyCode())) {
          event.consume();
        }
      }
    };
  }

  private MouseAdapter onDetailClick() {
    return new MouseAdapter() {
      @Override
      public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() == 2 && details.locationToIndex(event.getPoint()) >= 0) {
          act();
        }
      }
    };
  }

  private static JScrollPane scrolled(JComponent content) {
    JScrollPane scroll = new JScrollPane(content);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    return scroll;
  }
}
