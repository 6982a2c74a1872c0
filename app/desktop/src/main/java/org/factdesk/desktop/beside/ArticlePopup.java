package org.factdesk.desktop.beside;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.factdesk.desktop.look.TypeAhead;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.workspace.Snapshot;

/** Picks an article by typing words of its title. Enter takes it, Esc closes. Event thread only. */
public final class ArticlePopup {
  private static final Texts TEXTS = Texts.of(ArticlePopup.class);
  private static final int MOST = 200;

  private final Consumer<String> chosen;
  private final Runnable closed;
  private final Runnable resized;
  private final ArticleRows rows = new ArticleRows();
  private final TypeAhead<ArticleRow> field =
      new TypeAhead<>(rows, ArticleRow::spoken, new Typing());
  private List<ArticleRow> all = List.of();

  /**
   * @param chosen told the id of the chosen article
   * @param closed told when none was chosen
   * @param resized told when it wants another size
   */
  public ArticlePopup(Consumer<String> chosen, Runnable closed, Runnable resized) {
    this.chosen = chosen;
    this.closed = closed;
    this.resized = resized;
    field.name(TEXTS.get("choice.field"));
    field.hint(TEXTS.get("choice.field"));
    field.lines(1, 8);
  }

  /** What is to be shown. */
  public JComponent component() {
    return field;
  }

  /** Offers these articles, the likeliest first. */
  public void show(Snapshot snapshot, List<String> ids) {
    ShortIds words = ShortIds.of(snapshot.ids());
    all = ids.stream().map(id -> new ArticleRow(id, HalfTitle.of(snapshot, id, words))).toList();
    filter();
  }

  /** Puts the caret into the field. */
  public void begin() {
    field.begin();
  }

  private void filter() {
    String typed = field.typed().strip().toLowerCase(Locale.ROOT);
    List<String> parts = typed.isEmpty() ? List.of() : List.of(typed.split("\\s+"));
    List<ArticleRow> matching = all.stream().filter(row -> row.matches(parts)).toList();
    rows.show(matching.subList(0, Math.min(MOST, matching.size())));
    field.shows(matching.size() + " / " + all.size(), TEXTS.get("choice.nothing", typed));
    resized.run();
  }

  private final class Typing implements TypeAhead.Hands {
    @Override
    public void typed() {
      filter();
    }

    @Override
    public void taken(boolean more) {
      field.selected().ifPresent(row -> chosen.accept(row.id()));
    }

    @Override
    public void left() {
      closed.run();
    }
  }
}
