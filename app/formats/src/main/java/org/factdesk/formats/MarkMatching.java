package org.factdesk.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Sample.Made;
import org.factdesk.model.Annotation;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds for each mark that was read the annotation that it was written for. */
final class MarkMatching {
  private final Set<Aspect> held;
  private final Map<String, List<Expected>> byPlace = new LinkedHashMap<>();
  private final Map<String, String> originals = new HashMap<>();

  /**
   * A mark that the files are to hold.
   *
   * @param first whether it is the annotation itself, not one more piece of it
   * @param lost names of features that may differ; an empty one for all
   */
  private record Expected(
      Made<Annotation> made, boolean first, Set<String> lost, boolean noteLost) {}

  MarkMatching(Sample sample, List<Loss> losses, Set<Aspect> held) {
    this.held = held;
    String text = sample.article().text();
    Coordinates coordinates = Coordinates.of(text, held.contains(Aspect.SPACING));
    CodePoints codePoints = CodePoints.of(text);
    Map<String, List<Loss>> byMark = new HashMap<>();
    for (Loss loss : losses) {
      byMark
          .computeIfAbsent(loss.annotator() + '\n' + loss.id(), key -> new ArrayList<>())
          .add(loss);
    }
    for (Made<Annotation> made : sample.annotations()) {
      List<Loss> own = byMark.getOrDefault(made.annotator() + '\n' + made.value().id(), List.of());
      List<List<Range>> marks = new ArrayList<>();
      for (List<Span> spans : written(made.value(), own, codePoints)) {
        marks.add(spans.stream().map(span -> coordinates.of(span.begin(), span.end())).toList());
      }
      expect(made, own, marks);
    }
  }

  private static List<List<Span>> written(
      Annotation annotation, List<Loss> own, CodePoints codePoints) {
    for (Loss loss : own) {
      if (loss.what() == Loss.What.ANNOTATION) {
        return List.of();
      }
      if (loss.what() == Loss.What.SPANS) {
        return loss.written().stream()
            .map(
                mark ->
                    mark.stream()
                        .map(range -> codePoints.toUtf16(range.begin(), range.end()))
                        .toList())
            .toList();
      }
    }
    return List.of(annotation.spans());
  }

  private void expect(Made<Annotation> made, List<Loss> own, List<List<Range>> marks) {
    Set<String> lost = new HashSet<>();
    boolean noteLost = false;
    for (Loss loss : own) {
      if (loss.what() == Loss.What.FEATURE) {
        lost.add(loss.name());
      }
      noteLost |= loss.what() == Loss.What.NOTE;
    }
    for (int i = 0; i < marks.size(); i++) {
      byPlace
          .computeIfAbsent(place(made.value().layer(), marks.get(i)), key -> new ArrayList<>(1))
          .add(new Expected(made, i == 0, lost, noteLost));
    }
  }

  private static String place(String layer, List<Range> spans) {
    StringBuilder place = new StringBuilder(layer);
    spans.forEach(span -> place.append('\n').append(span.begin()).append(' ').append(span.end()));
    return place.toString();
  }

  /** Takes the annotation that a mark was written for; false where none is left that fits. */
  boolean take(Mark mark, List<Range> places) {
    List<Expected> candidates = byPlace.getOrDefault(place(mark.label(), places), List.of());
    @Nullable Expected best = null;
    for (Expected expected : candidates) {
      boolean same = expected.first() && expected.made().value().id().equals(mark.id());
      // A further piece of another annotation may lie here too: that one has no id to be known by.
      if ((best == null || same) && fits(expected, mark)) {
        best = expected;
      }
    }
    if (best == null) {
      return false;
    }
    candidates.remove(best);
    if (best.first()) {
      originals.put(mark.id(), best.made().value().id());
    }
    return true;
  }

  private boolean fits(Expected expected, Mark mark) {
    Annotation annotation = expected.made().value();
    return (!held.contains(Aspect.ID) || !expected.first() || mark.id().equals(annotation.id()))
        && (!held.contains(Aspect.ANNOTATOR)
            || mark.annotator().equals(expected.made().annotator()))
        && (!held.contains(Aspect.PROVENANCE)
            || (mark.by().equals(annotation.by()) && mark.at().equals(annotation.at().toString())))
        && (!held.contains(Aspect.NOTE)
            || expected.noteLost()
            || mark.note().equals(annotation.note()))
        && (!held.contains(Aspect.FEATURES) || sameFeatures(expected, mark));
  }

  private static boolean sameFeatures(Expected expected, Mark mark) {
    if (expected.lost().contains("")) {
      return true;
    }
    Map<String, String> was = new HashMap<>(expected.made().value().features());
    Map<String, String> read = new HashMap<>(mark.features());
    was.keySet().removeAll(expected.lost());
    read.keySet().removeAll(expected.lost());
    return was.equals(read);
  }

  /** The id of the annotation that a mark was written for; the mark's own where there is none. */
  String original(String mark) {
    return originals.getOrDefault(mark, mark);
  }

  /** The id of an annotation that no mark was read for; empty where all were. */
  Optional<String> missing() {
    return byPlace.values().stream()
        .flatMap(List::stream)
        .map(expected -> expected.made().value().id())
        .findFirst();
  }
}
