package org.factdesk.desktop.inspector;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.factdesk.desktop.words.ClockWords;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.DateRange;
import org.factdesk.workspace.Past;
import org.factdesk.workspace.Snapshot;

/** Says who did what with a mark, and when: this session's steps, then what its file says. */
final class MarkHistory {
  private static final Texts TEXTS = Texts.of(MarkHistory.class);
  private static final int MOST = 12;

  private MarkHistory() {}

  /**
   * One line.
   *
   * @param time of day in this session; a day before that
   */
  record Line(String time, String words) {}

  /** The newest first. */
  static List<Line> of(Snapshot snapshot, AnnotationRef ref, Annotation mark) {
    List<Past.Touch> touches = snapshot.history().of(ref).limit(MOST).toList();
    List<Line> lines = new ArrayList<>();
    for (Past.Touch touch : touches) {
      String time = ClockWords.seconds(touch.past().at(), ZoneId.systemDefault());
      lines.add(new Line(time, touch.past().by() + " " + what(touch)));
    }
    boolean madeNow = touches.stream().anyMatch(touch -> isMaking(touch));
    if (!madeNow) {
      Annotation filed =
          touches.stream()
              .flatMap(touch -> touch.before().stream())
              .reduce((newer, older) -> older)
              .orElse(mark);
      lines.add(filed(filed));
    }
    return lines;
  }

  private static Line filed(Annotation mark) {
    ZoneId zone = ZoneId.systemDefault();
    String day = DateWords.brief(DateRange.day(mark.at().atZone(zone).toLocalDate()));
    String words =
        mark.origin().isEmpty()
            ? TEXTS.get("history.filed", mark.by())
            : TEXTS.get("history.filed-from", mark.by(), checker(mark));
    return new Line(day, words);
  }

  private static boolean isMaking(Past.Touch touch) {
    return touch.before().isEmpty() && touch.after().isPresent();
  }

  private static String what(Past.Touch touch) {
    Optional<Annotation> after = touch.after();
    if (isMaking(touch)) {
      Annotation made = after.orElseThrow();
      return made.origin().isEmpty()
          ? TEXTS.get("history.marked", made.layer())
          : TEXTS.get("history.accepted", checker(made));
    }
    List<String> done = new ArrayList<>();
    if (after.isPresent() && touch.before().isPresent()) {
      changes(touch.before().get(), after.get(), done);
    }
    touch.linked().forEach(link -> done.add(TEXTS.get("history.linked", link.type())));
    touch.unlinked().forEach(link -> done.add(TEXTS.get("history.unlinked", link.type())));
    return done.isEmpty() ? touch.past().label() : String.join(", ", done);
  }

  private static void changes(Annotation before, Annotation after, List<String> done) {
    if (!before.layer().equals(after.layer())) {
      done.add(TEXTS.get("history.layer", after.layer()));
    }
    if (!before.spans().equals(after.spans())) {
      done.add(TEXTS.get("history.words"));
    }
    Map<String, String> old = before.features();
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(after.features().keySet());
    for (String name : names) {
      String value = after.features().getOrDefault(name, "");
      if (!value.equals(old.getOrDefault(name, ""))) {
        String spoken = name.replace('-', ' ');
        done.add(
            value.isEmpty()
                ? TEXTS.get("history.cleared", spoken)
                : TEXTS.get("history.set", spoken, value));
      }
    }
    if (!before.note().equals(after.note())) {
      done.add(TEXTS.get("history.note"));
    }
  }

  private static String checker(Annotation mark) {
    return mark.origin().split("/", 2)[0];
  }
}
