package org.factdesk.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.model.Span;
import org.factdesk.workspace.Edit;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Past;

/** Shows where a step was that was taken back or done again. Event thread only. */
record Whereabouts(Session session, Navigation navigation, Halves halves, Consumer<String> tell) {
  private static final Texts TEXTS = Texts.of(Whereabouts.class);
  private static final int TITLE = 40;

  /**
   * Puts the place in view, in the article it is in, and says what was done.
   *
   * @param done "undone" or "redone"
   */
  void show(Past step, String done) {
    List<String> articles = step.articles().toList();
    Optional<String> here = session.situation().article().filter(articles::contains);
    if (articles.isEmpty()) {
      tell.accept(TEXTS.get(done, step.label()));
    } else if (here.isPresent()) {
      reveal(step, here.get());
      tell.accept(TEXTS.get(done, step.label()));
    } else {
      String there = articles.get(0);
      navigation.show(
          there,
          () -> {
            reveal(step, there);
            tell.accept(TEXTS.get(done + ".in", title(there), step.label()));
          });
    }
  }

  private void reveal(Past step, String article) {
    int length = session.situation().open().map(open -> open.article().text().length()).orElse(0);
    Stream.concat(step.step().edits().stream(), step.back().edits().stream())
        .filter(Edit.PutAnnotation.class::isInstance)
        .map(Edit.PutAnnotation.class::cast)
        .filter(put -> put.article().equals(article))
        .map(Edit.PutAnnotation::annotation)
        .map(Annotation::extent)
        .filter(span -> span.end() <= length)
        .findFirst()
        .ifPresent(this::reveal);
  }

  private void reveal(Span span) {
    halves.inHand().scrollTo(span);
  }

  private String title(String article) {
    return session
        .situation()
        .open()
        .map(OpenArticle::article)
        .map(open -> Words.cut(Words.title(open), TITLE))
        .orElse(article);
  }
}
