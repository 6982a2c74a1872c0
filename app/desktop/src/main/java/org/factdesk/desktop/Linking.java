package org.factdesk.desktop;

import java.awt.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.beside.CrossLine;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.desktop.linking.Found;
import org.factdesk.desktop.linking.LinkChoice;
import org.factdesk.desktop.linking.LinkListener;
import org.factdesk.desktop.linking.LinkPopup;
import org.factdesk.desktop.linking.PickGlass;
import org.factdesk.desktop.linking.Target;
import org.factdesk.desktop.linking.Targets;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.workspace.Snapshot;

/**
 * Opens the link pop-up under the selected mark, points at what it would link, and makes the links:
 * to the mark chosen there, or to the one clicked in either article. Event thread only.
 */
final class Linking implements LinkListener {
  private static final Texts TEXTS = Texts.of(LinkPopup.class);

  private final Session session;
  private final Halves halves;
  private final JLayeredPane layers;
  private final Consumer<String> doing;
  private final Map<String, String> lastChoice = new HashMap<>();
  private final PickGlass glass;
  private Optional<LinkPopup> popup = Optional.empty();
  private Optional<Ranking> ranking = Optional.empty();
  private Optional<AnnotationRef> highlighted = Optional.empty();
  private int searches;

  /** The marks that come into question for a choice, in their order. */
  private record Ranking(LinkChoice choice, List<Target> targets) {}

  /**
   * @param doing says what the person is in the midst of
   */
  Linking(Session session, Halves halves, JLayeredPane layers, Consumer<String> doing) {
    this.session = session;
    this.halves = halves;
    this.layers = layers;
    this.doing = doing;
    glass = new PickGlass(halves, this::pointedAt, this::picked);
    halves.onScroll(this::resized);
  }

  /** Begins to link the selected mark, if it can be linked. */
  void begin() {
    Situation now = session.situation();
    Optional<Annotation> mark = now.selected();
    Optional<Snapshot> snapshot = now.snapshot();
    if (popup.isPresent() || mark.isEmpty() || snapshot.isEmpty()) {
      return;
    }
    String layer = mark.get().layer();
    List<LinkChoice> choices = LinkChoice.of(snapshot.get().scheme(), layer);
    if (choices.isEmpty()) {
      return;
    }
    LinkPopup opened = new LinkPopup(choices, this);
    opened.choose(lastChoice.getOrDefault(layer, ""));
    popup = Optional.of(opened);
    resized();
    glass.setBounds(
        SwingUtilities.convertRectangle(halves.getParent(), halves.getBounds(), layers));
    layers.add(glass, Integer.valueOf(JLayeredPane.POPUP_LAYER - 1));
    layers.add(opened.component(), JLayeredPane.POPUP_LAYER);
    layers.revalidate();
    layers.repaint(opened.component().getBounds());
    opened.search();
    opened.begin();
  }

  @Override
  public void search(LinkChoice choice, String typed) {
    Situation now = session.situation();
    Optional<Snapshot> snapshot = now.snapshot();
    Optional<AnnotationRef> mark = now.selectedRef();
    if (popup.isEmpty() || snapshot.isEmpty() || mark.isEmpty()) {
      return;
    }
    say(now, choice);
    int search = ++searches;
    Optional<Ranking> known = ranking.filter(last -> last.choice().equals(choice));
    EventThread.elsewhere(
        () ->
            known.orElseGet(
                () ->
                    new Ranking(
                        choice, Targets.of(snapshot.get(), mark.get(), choice, now.beside()))),
        found -> narrow(found, typed, search));
  }

  private void narrow(Ranking found, String typed, int search) {
    if (search == searches) {
      ranking = Optional.of(found);
      EventThread.elsewhere(
          () -> Found.in(found.targets(), typed),
          matching ->
              popup.filter(open -> search == searches).ifPresent(open -> open.show(matching)));
    }
  }

  private void say(Situation now, LinkChoice choice) {
    ShortIds ids = ShortIds.of(now.snapshot().orElseThrow().ids());
    String layers =
        choice.layers().stream().reduce((one, other) -> TEXTS.get("or", one, other)).orElse("");
    doing.accept(TEXTS.get("doing", ids.of(now.article().orElse("")), layers));
  }

  @Override
  public void highlighted(Optional<Target> target) {
    if (popup.isPresent()) {
      highlighted = target.map(Target::ref);
      point(highlighted);
      highlighted
          .filter(ref -> isIn(ref, session.situation().beside()))
          .flatMap(ref -> session.situation().snapshot().flatMap(now -> now.annotation(ref)))
          .ifPresent(mark -> halves.aside().scrollTo(mark.extent()));
    }
  }

  /** Lets the mark stand out in whichever half it is; the other half is joined by a line. */
  private void point(Optional<AnnotationRef> mark) {
    Situation now = session.situation();
    halves.inHand().pointAt(mark.filter(ref -> isIn(ref, now.article())).map(Linking::id));
    Optional<AnnotationRef> across = mark.filter(ref -> isIn(ref, now.beside()));
    halves.aside().pointAt(across.map(Linking::id));
    halves.choosing(across.flatMap(ref -> line(now, ref)));
  }

  private Optional<CrossLine> line(Situation now, AnnotationRef to) {
    Optional<LinkChoice> choice = popup.map(LinkPopup::choice);
    Optional<Annotation> there = now.snapshot().flatMap(known -> known.annotation(to));
    if (choice.isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    return now.selected()
        .map(
            here ->
                new CrossLine(
                    here.extent(),
                    there.get().extent(),
                    choice.get().forward(),
                    choice.get().type().id()));
  }

  private static String id(AnnotationRef ref) {
    return ref.annotation();
  }

  private static boolean isIn(AnnotationRef ref, Optional<String> article) {
    return article.filter(ref.article()::equals).isPresent();
  }

  @Override
  public void link(LinkChoice choice, Target target, boolean goOn) {
    link(choice, target.ref());
    ranking = Optional.empty();
    if (goOn) {
      popup.ifPresent(LinkPopup::search);
    } else {
      closed();
    }
  }

  private void link(LinkChoice choice, AnnotationRef other) {
    Situation now = session.situation();
    now.selected().ifPresent(mark -> lastChoice.put(mark.layer(), choice.toString()));
    now.selectedRef()
        .ifPresent(
            mark ->
                session.apply(
                    steps ->
                        choice.forward()
                            ? steps.link(choice.type().id(), mark, other)
                            : steps.link(choice.type().id(), other, mark)));
  }

  private boolean pointedAt(Point point) {
    Optional<LinkPick> pick = pick(point);
    point(pick.map(LinkPick::mark).or(() -> highlighted));
    return pick.isPresent();
  }

  private void picked(Point point) {
    pick(point).ifPresent(pick -> link(pick.choice(), pick.mark()));
    closed();
  }

  /** The way chosen in the pop-up comes first, then any other that the mark's layer allows. */
  private Optional<LinkPick> pick(Point point) {
    return popup.flatMap(
        open -> {
          List<LinkChoice> choices = new ArrayList<>(open.choices());
          choices.add(0, open.choice());
          return LinkPick.at(point, glass, halves, session.situation(), choices);
        });
  }

  @Override
  public void resized() {
    Optional<Annotation> mark = session.situation().selected();
    popup.ifPresent(
        open ->
            mark.ifPresent(
                words -> {
                  PopupPlace.under(halves.inHand(), words.extent(), open.component(), layers);
                }));
  }

  @Override
  public void closed() {
    popup.ifPresent(
        open -> {
          popup = Optional.empty();
          ranking = Optional.empty();
          highlighted = Optional.empty();
          point(highlighted);
          doing.accept("");
          layers.remove(glass);
          layers.remove(open.component());
          layers.repaint(open.component().getBounds());
          halves.inHand().requestFocusInWindow();
        });
  }
}
