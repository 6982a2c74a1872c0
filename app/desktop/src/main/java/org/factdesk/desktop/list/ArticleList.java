package org.factdesk.desktop.list;

import java.awt.BorderLayout;
import java.awt.Point;
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
import org.factdesk.desktop.look.RowsOnly;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.workspace.Snapshot;

/** The articles of the workspace: title, state, date, marks and findings of each. */
public final class ArticleList extends JPanel {
  private static final Texts TEXTS = Texts.of(ArticleList.class);

  /** Width in px when only the states are shown. */
  public static final int FOLDED = 46;

  private static final int LONGEST = 200;
  private static final int LONGEST_SAID = 40;

  private final PaneHeader header = new PaneHeader(TEXTS.get("articles"));
  private final FilterField filter = new FilterField(TEXTS.get("filter"));
  private final Ids ids = new Ids();
  private final JList<String> list = new RowList(ids);
  private final JScrollPane scroll = new JScrollPane(list);
  private final EmptyState empty = new EmptyState();
  private final transient SortButton sort = new SortButton(this::sort);
  private final transient Choosing choosing;
  private final RowWords words = new RowWords();
  private final Consumer<String> open;
  private final JComponent footer;
  private boolean following;
  private boolean isOpen;
  private boolean folded;
  private transient Optional<String> article = Optional.empty();
  private int lastPlace;

  /**
   * @param open told the id of the article that the person chose
   * @param elsewhere where very many articles are judged by filter and order
   * @param footer stands below the list
   */
  public ArticleList(Consumer<String> open, Elsewhere elsewhere, JComponent footer) {
    super(new BorderLayout());
    this.open = open;
    choosing = new Choosing(elsewhere, this::choose);
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
    filter.setToolTipText(TEXTS.get("filter.tip"));
    filter.onChange(() -> choosing.use(new Filter(filter.getText())));
    header.trailing(sort);
    JPanel top = new JPanel(new BorderLayout());
    top.add(header, BorderLayout.NORTH);
    JPanel field = new JPanel(new BorderLayout());
    field.setBorder(BorderFactory.createEmptyBorder(8, 12, 8, 12));
    field.add(filter);
    top.add(field);
    add(top, BorderLayout.NORTH);
    add(scroll);
    add(footer, BorderLayout.SOUTH);
    FocusLine.on(this);
  }

  /** Shows the articles as they are now. */
  public void show(Situation situation) {
    Optional<Snapshot> snapshot = situation.snapshot();
    article = situation.article();
    words.use(snapshot);
    if (isOpen != snapshot.isPresent()) {
      isOpen = snapshot.isPresent();
      dress();
    }
    choosing.show(snapshot);
    count();
    follow();
    list.repaint();
  }

  /** What is typed into the filter. */
  public String filter() {
    return filter.getText();
  }

  /** In which order the list stands, for {@link #restore}. */
  public String order() {
    return choosing.order().text();
  }

  /** Filters and sorts as before; what is no order is the usual one. */
  public void restore(String typed, String order) {
    String line = typed.replaceAll("\\p{Cntrl}+", " ");
    filter.setText(line.substring(0, Math.min(LONGEST, line.length())));
    sort.show(Order.of(order));
    choosing.use(Order.of(order));
  }

  /** Offers the orders in which the list can stand. */
  public void offerOrders() {
    sort.offer(folded ? list : sort);
  }

  private void sort(Order order) {
    sort.show(order);
    choosing.use(order);
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

  /** What the list shows now, and where in it the shown article is. */
  public ListPlace place() {
    int at = article.map(ids.all::indexOf).orElse(-1);
    return new ListPlace(ids.all, at < 0 ? lastPlace : at, at >= 0);
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

  private void choose(List<String> chosen) {
    following = true;
    ids.use(chosen);
    following = false;
    boolean nothing = chosen.isEmpty();
    if (nothing) {
      empty.say(
          choosing.filter().isNone()
              ? TEXTS.get("empty")
              : TEXTS.get("nothing-matches", Words.cut(filter.getText().strip(), LONGEST_SAID)));
    }
    JComponent shown = nothing ? empty : list;
    if (scroll.getViewport().getView() != shown) {
      scroll.setViewportView(shown);
    }
    count();
    follow();
  }

  private void count() {
    int all = words.ids().size();
    String some = TEXTS.get("some", ids.all.size(), all);
    header.count(!isOpen ? "" : choosing.filter().isNone() ? String.valueOf(all) : some);
  }

  /** Selects the shown article; where it stood is remembered, should it leave the list. */
  private void follow() {
    int index = article.map(ids.all::indexOf).orElse(-1);
    lastPlace = index < 0 ? lastPlace : index;
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

  /** Letters are commands here, not a search for a title; below the last row there is nothing. */
  private static final class RowList extends JList<String> {
    RowList(Ids ids) {
      super(ids);
    }

    @Override
    public int locationToIndex(Point at) {
      return RowsOnly.at(this, super.locationToIndex(at), at);
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
