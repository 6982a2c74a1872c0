package org.factdesk.desktop.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.article.ArticleListener;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class SideListenerTest {
  private final List<String> told = new ArrayList<>();
  private final ArticleListener desk =
      (ArticleListener)
          Proxy.newProxyInstance(
              ArticleListener.class.getClassLoader(),
              new Class<?>[] {ArticleListener.class},
              (proxy, method, arguments) -> {
                told.add(method.getName());
                return null;
              });

  @Test
  void everything_a_person_can_do_in_an_article_is_handed_on() throws NoSuchMethodException {
    for (Method gesture : ArticleListener.class.getMethods()) {
      Method handed = SideListener.class.getMethod(gesture.getName(), gesture.getParameterTypes());
      assertThat(handed.getDeclaringClass()).as(gesture.getName()).isEqualTo(SideListener.class);
    }
    SideListener listener = new SideListener(() -> true, desk);
    listener.selectionChanged(Optional.empty());
    listener.caretMoved(1);
    listener.markClicked("a");
    listener.nothingClicked(1);
    listener.findingClicked("a");
    listener.suggestionClicked("a");
    listener.foldToggled(new Span(0, 1), true);
    listener.markResized("a", List.of());
    assertThat(told).hasSize(8).doesNotHaveDuplicates();
  }

  @Test
  void what_nobody_did_is_not_handed_on() {
    new SideListener(() -> false, desk).caretMoved(1);
    assertThat(told).isEmpty();
  }
}
