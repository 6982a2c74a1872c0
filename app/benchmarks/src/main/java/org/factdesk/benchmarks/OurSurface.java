package org.factdesk.benchmarks;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.text.JTextComponent;
import org.factdesk.desktop.article.ArticleListener;
import org.factdesk.desktop.article.ArticlePage;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Span;

/** Our article view, marks and overview strip and all. */
final class OurSurface implements Surface {
  private final ArticleView view = new ArticleView(new ArticleListener() {});
  private final JFrame frame;
  private ArticlePage page;
  private int added;

  OurSurface(MarkedNews news, int x) {
    frame = Surface.show(view, "ours", x);
    page = ArticlePage.of(news.article(), MarkedNews.scheme());
    view.show(page);
  }

  @Override
  public JFrame frame() {
    return frame;
  }

  @Override
  public JComponent whole() {
    return view;
  }

  @Override
  public JComponent text() {
    return find(view, JTextComponent.class).orElseThrow();
  }

  @Override
  public JScrollBar scrollBar() {
    return find(view, JScrollPane.class).orElseThrow().getVerticalScrollBar();
  }

  @Override
  public void add(String layer, Span span) {
    view.show(page);
  }

  /** What the model does, and the stock area's user would have to do too, is not the view's. */
  void prepare(String layer, Span span) {
    Article article = page.article();
    List<Annotation> marks = new ArrayList<>(article.annotations());
    Annotation mark = MarkedNews.annotation("added" + added++, layer, span);
    marks.add(-Collections.binarySearch(marks, mark) - 1, mark);
    page = page.withArticle(article.withMarks(marks, List.of()));
  }

  private static <T> Optional<T> find(Container container, Class<T> type) {
    for (Component component : container.getComponents()) {
      if (type.isInstance(component)) {
        return Optional.of(type.cast(component));
      }
      Optional<T> inside =
          component instanceof Container inner ? find(inner, type) : Optional.empty();
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }
}
