package org.factdesk.desktop.list;

import java.awt.BorderLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractListModel;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.text.Position;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.EmptyState;
import org.factdesk.desktop.look.FocusLine;
import org.factdesk.desktop.look.PaneHeader;
import org.factdesk.desktop.words.Texts;
import org.factdesk.workspace.Snapshot;

/** The articles of the workspace: title, state, date, marks and findings of each. */
public final class ArticleList extends JPanel {
  private static final Texts TEXTS = Texts.of(ArticleList.class);

  /** Width in px when only the states are shown. */
  public static final int FOLDED = 46;

  private final PaneHeader header = new PaneHeader(TEXTS.get("articles"));
  private final FilterField filter = new FilterField(TEXTS.get("filter"));
  private final Ids ids = new Ids();
  private final JList<String> list = new RowList(ids);
  private final JScrollPane scroll = new JScrollPane(list);
  private final EmptyState empty = new EmptyState();
  private final RowWords words = new RowWords();
  private final Consumer<String> open;
  private final JComponent footer;
  private boolean following;
  private boolean isOpen;
  private boolean folded;

  /**
   * @param open told the id of the article that the person chose
   * @param footer stands below the list
   */
  public ArticleList(Consumer<String> open, JComponent footer) {
    super(new BorderLayout());
    this.open = open;
    this.footer = footer;
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setFixedCellHeight(RowPainter.HEIGHT);
    list.setFixedCellWidth(30);
    list.setCellRenderer(new RowPainter(words));
    list.getAccessibleContext().setAccessibleName(TEXTS.get("articles"));
    list.addListSelectionListener(event -> choose());
    list.addMouseListener(onClick());
    scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    filter.onChange(this::refilter);
    JPanel top = new JPanel(new BorderLayout());
    top.add(header, BorderLayout.NORTH);
    JPanel field = new JPanel(new BorderLayout());
    field.setBorder(BorderFactory.createEmptyBorder(8, 12, 8, 12));
    field.add(filter);
    top.add(field);
    add(top, BorderLayout.NORTH);
    add(scroll);
    add(footer, BorderLayout.SOUTH);
    FocusLine.on(this, list);
  }

  /** Shows the articles as they are now. */
  public void show(Situation situation) {
    Optional<Snapshot> snapshot = situation.snapshot();
    boolean same = snapshot.isPresent() && words.holds(snapshot.get().ids());
    words.use(snapshot);
    isOpen = snapshot.isPresent();
    dress();
    header.count(snapshot.map(now -> String.valueOf(now.ids().size())).orElse(""));
    if (!same || !filter.getText().isBlank()) {
      refilter();
    }
    follow(situation.article());
    list.repaint();
  }

  /** Shows only the states of the articles, or everything again. */
  public void fold(boolean value) {
    if (folded != value) {
      folded = value;
      dress();
    }
  }

  private void dress() {
    header.setVisible(!folded);
    filter.getParent().setVisible(!folded);
    filter.setVisible(isOpen);
    footer.setVisible(isOpen && !folded);
  }

  /** The ids as the list shows them now, filtered. */
  public List<String> shown() {
    return ids.all;
  }

  /** Puts the caret into the filter. */
  public void focusFilter() {
    if (folded) {
      list.requestFocusInWindow();
      return;
    }
    filter.requestFocusInWindow();
    filter.selectAll();
  }

  /** What takes the focus when the person goes to this pane. */
  public JComponent main() {
    return list;
  }

  private void refilter() {
    Optional<String> was = Optional.ofNullable(list.getSelectedValue());
    following = true;
    ids.use(words.matching(filter.getText()));
    following = false;
    boolean nothing = ids.all.isEmpty();
    if (nothing) {
      empty.say(
          filter.getText().isBlank()
              ? TEXTS.get("empty")
              : TEXTS.get("nothing-matches", filter.getText()));
    }
    scroll.setViewportView(nothing ? empty : list);
    was.ifPresent(id -> follow(Optional.of(id)));
  }

  private void follow(Optional<String> article) {
    int index = article.map(ids.all::indexOf).orElse(-1);
    if (index == list.getSelectedIndex()) {
      return;
    }
    following = true;
    if (index < 0) {
      list.clearSelection();
    } else {
      list.setSelectedIndex(index);
      list.ensureIndexIsVisible(index);
    }
    following = false;
  }

  private void choose() {
    String id = list.getSelectedValue();
    if (id != null && !following && !list.getValueIsAdjusting()) {
      open.accept(id);
    }
  }

  private MouseAdapter onClick() {
    return new MouseAdapter() {
      @Override
      public void mousePressed(MouseEvent event) {
        list.requestFocusInWindow();
      }
    };
  }

  /** Letters are commands here, not a search for a title. */
  private static final class RowList extends JList<String> {
    RowList(Ids ids) {
      super(ids);
    }

    @Override
    public int getNextMatch(String prefix, int start, Position.Bias bias) {
      return -1;
    }
  }

  private static final class Ids extends AbstractListModel<String> {
    private transient List<String> all = List.of();

    void use(List<String> value) {
      int before = all.size();
      all = value;
      fireContentsChanged(this, 0, Math.max(before, value.size()));
    }

    @Override
    public int getSize() {
      return all.size();
    }

    @Override
    public String getElementAt(int index) {
      return all.get(index);
    }
  }
}
