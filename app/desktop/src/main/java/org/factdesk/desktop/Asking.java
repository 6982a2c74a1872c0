package org.factdesk.desktop;

import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JLayeredPane;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.KeyHints.Hint;
import org.factdesk.desktop.marking.ChoicePopup;
import org.factdesk.desktop.marking.Question;
import org.factdesk.desktop.marking.Questions;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Span;
import org.factdesk.text.Words;

/**
 * Asks right under the words: as what to mark them, what a mark's features are, which of several
 * marks is meant. Event thread only.
 */
final class Asking implements ChoicePopup.Answers {
  private static final Texts TEXTS = Texts.of(ChoicePopup.class);

  private final Bench bench;
  private Optional<ChoicePopup> popup = Optional.empty();
  private Span words = new Span(0, 1);

  /** The feature that is asked for; -1 while something else is. */
  private int feature = -1;

  /** Whether only features that must be set are asked for. */
  private boolean onlyRequired;

  Asking(Bench bench) {
    this.bench = bench;
  }

  /** As what to mark the selected words, else the word at the caret. */
  void layer() {
    Situation now = now();
    Optional<Span> marked =
        now.words()
            .or(
                () ->
                    now.selected()
                        .filter(mark -> Editing.touches(mark, now.caret()))
                        .map(Annotation::extent))
            .or(() -> now.open().flatMap(open -> Words.at(open.article().text(), now.caret())));
    if (marked.isPresent() && now.open().isPresent()) {
      open(marked.get(), Questions.layers(scheme(), this::mark), "ask.mark", false);
    }
  }

  /** What the features of the selected mark are, one after another. */
  void features() {
    Optional<Layer> layer = now().selected().flatMap(mark -> scheme().layer(mark.layer()));
    if (layer.isPresent() && !layer.get().features().isEmpty()) {
      Annotation mark = now().selected().orElseThrow();
      onlyRequired = false;
      feature = Questions.required(layer.get(), mark, 0).orElse(0);
      open(mark.extent(), question(layer.get(), mark), "ask.set", true);
    }
  }

  /** Which of the marks at the caret is meant. */
  void here() {
    Situation now = now();
    List<Annotation> marks = marksHere();
    if (!marks.isEmpty()) {
      Article article = now.open().orElseThrow().article();
      Span under = now.words().orElse(marks.get(marks.size() - 1).extent());
      open(
          under,
          Questions.here(article, scheme(), marks, now.mark(), this::select),
          "ask.select",
          false);
    }
  }

  /** Closes when what was asked about is no longer before the person. */
  void show(Situation before, Situation now) {
    boolean gone = feature >= 0 && now.selected().isEmpty();
    if (gone || !now.article().equals(before.article())) {
      close(false);
    }
  }

  @Override
  public void resized() {
    popup.ifPresent(this::place);
  }

  @Override
  public void passed(int direction) {
    Optional<Layer> layer = now().selected().flatMap(mark -> scheme().layer(mark.layer()));
    if (feature >= 0 && layer.isPresent()) {
      feature = Math.floorMod(feature + direction, layer.get().features().size());
      onlyRequired = false;
      ask(question(layer.get(), now().selected().orElseThrow()));
    }
  }

  @Override
  public void closed() {
    close(true);
  }

  private void mark(Layer layer, Map<String, String> features) {
    bench.editing().mark(layer, features).ifPresent(span -> bench.view().moveCaret(span.end()));
    onlyRequired = true;
    feature = -1;
    next();
  }

  private void set(String value) {
    Situation now = now();
    String name = layerOfMark().features().get(feature).name();
    String before = now.selected().orElseThrow().features().getOrDefault(name, "");
    if (!before.equals(value)) {
      bench
          .session()
          .apply(steps -> steps.setFeature(now.selectedRef().orElseThrow(), name, value));
    }
    next();
  }

  /** The next feature to be asked for; none left closes the pop-up. */
  private void next() {
    Optional<Annotation> mark = now().selected();
    if (mark.isEmpty() || scheme().layer(mark.get().layer()).isEmpty()) {
      close(true);
      return;
    }
    Layer layer = layerOfMark();
    Optional<Integer> next =
        onlyRequired
            ? Questions.required(layer, mark.get(), feature + 1)
            : Optional.of(feature + 1).filter(index -> index < layer.features().size());
    if (next.isPresent()) {
      feature = next.get();
      words = mark.get().extent();
      ask(question(layer, mark.get()));
    } else {
      close(true);
    }
  }

  /** The caret stays where it is, unless the mark is elsewhere in the selected words. */
  private void select(Annotation mark) {
    int caret = now().caret();
    close(true);
    if (Editing.touches(mark, caret)) {
      bench.session().change(now -> now.withMark(Optional.of(mark.id())));
      bench.view().moveCaret(caret);
    } else {
      bench.navigation().select(mark.id());
    }
  }

  private List<Annotation> marksHere() {
    Situation now = now();
    return bench.view().marksHere().stream()
        .flatMap(id -> now.open().flatMap(open -> open.annotation(id)).stream())
        .toList();
  }

  private Question question(Layer layer, Annotation mark) {
    return Questions.feature(layer, feature, mark, this::set);
  }

  private Layer layerOfMark() {
    return scheme().layer(now().selected().orElseThrow().layer()).orElseThrow();
  }

  private void ask(Question question) {
    popup.ifPresent(open -> open.ask(question));
  }

  private void open(Span under, Question question, String enter, boolean hasTab) {
    close(false);
    feature = hasTab ? feature : -1;
    words = under;
    Hint take = new Hint("↵", TEXTS.get(enter));
    Hint pass = new Hint("Tab", TEXTS.get("ask.pass"));
    Hint leave = new Hint("Esc", TEXTS.get("ask.leave"));
    ChoicePopup opened =
        new ChoicePopup(hasTab ? List.of(take, pass, leave) : List.of(take, leave), this);
    popup = Optional.of(opened);
    opened.ask(question);
    JLayeredPane layers = bench.frame().getLayeredPane();
    layers.add(opened.component(), JLayeredPane.POPUP_LAYER);
    place(opened);
    layers.repaint(opened.component().getBounds());
    opened.begin();
  }

  private void close(boolean backToWords) {
    popup.ifPresent(
        open -> {
          popup = Optional.empty();
          Rectangle was = open.component().getBounds();
          bench.frame().getLayeredPane().remove(open.component());
          bench.frame().getLayeredPane().repaint(was);
          if (backToWords) {
            bench.view().requestFocusInWindow();
          }
        });
  }

  private void place(ChoicePopup opened) {
    JLayeredPane layers = bench.frame().getLayeredPane();
    PopupPlace.under(bench.view(), words, opened.component(), layers);
  }

  private Situation now() {
    return bench.session().situation();
  }

  private Scheme scheme() {
    return now().snapshot().orElseThrow().scheme();
  }
}
