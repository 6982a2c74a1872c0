package org.factdesk.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Corrections;
import org.factdesk.model.Problem;
import org.factdesk.model.Section;
import org.factdesk.model.Span;

/**
 * A file's annotations at their places in the article's text.
 *
 * @param kept with the annotations that have no place in the text
 */
record Placement(AnnotationSet set, Kept kept, List<Problem> problems) {
  private static final int MOST_NAMED = 5;

  static Placement of(RawFile raw, byte[] bytes, Article article, String annotator, String subject)
      throws IOException {
    CodePoints codePoints = CodePoints.of(article.text());
    boolean sameText =
        raw.sha256().isEmpty() || raw.sha256().get().equals(Sha256.of(article.text()));
    Anchors anchors = new Anchors(article.text(), codePoints, sameText);
    List<Annotation> placed = new ArrayList<>(raw.annotations().size());
    List<String> lost = new ArrayList<>();
    int moved = 0;
    for (RawAnnotation annotation : raw.annotations()) {
      Optional<List<Span>> spans = anchors.place(annotation);
      if (spans.isEmpty()) {
        lost.add(annotation.id());
        String json = Json.compact(bytes, annotation.source().begin(), annotation.source().end());
        raw.kept().annotationLines().add(new Kept.Line(annotation.id(), json));
        continue;
      }
      moved += anchors.spans(annotation.offsets()).equals(spans) ? 0 : 1;
      placed.add(annotation(annotation, spans.get()));
    }
    List<Problem> problems = new ArrayList<>(raw.problems());
    if (moved > 0) {
      problems.add(Problem.note(subject, movedSentence(moved)));
    }
    if (!lost.isEmpty()) {
      problems.add(new Problem(subject, lostSentence(lost)));
    }
    Corrections corrections = corrections(raw.corrections(), anchors, sameText, subject, problems);
    AnnotationSet set =
        new AnnotationSet(article.id(), annotator, raw.state(), corrections, placed, raw.links());
    return new Placement(set, raw.kept(), problems);
  }

  private static Annotation annotation(RawAnnotation raw, List<Span> spans) {
    return new Annotation(
        raw.id(), raw.layer(), spans, raw.features(), raw.note(), raw.by(), raw.at());
  }

  private static Corrections corrections(
      RawCorrections raw,
      Anchors anchors,
      boolean sameText,
      String subject,
      List<Problem> problems) {
    List<Section> sections = new ArrayList<>();
    for (RawCorrections.RawSection section : raw.sections()) {
      Optional<List<Span>> span =
          sameText ? anchors.spans(new int[] {section.begin(), section.end()}) : Optional.empty();
      boolean apart =
          span.isPresent()
              && (sections.isEmpty()
                  || sections.get(sections.size() - 1).span().end() <= span.get().get(0).begin());
      if (apart) {
        sections.add(new Section(span.orElseThrow().get(0), section.kind()));
      }
    }
    if (sections.size() < raw.sections().size()) {
      problems.add(
          new Problem(
              subject,
              "has corrected sections that do not fit the article's text; set them again"));
    }
    return raw.values().withSections(sections);
  }

  private static String movedSentence(int moved) {
    return "the article's text has changed; "
        + moved
        + (moved == 1 ? " annotation was" : " annotations were")
        + " found again at another place";
  }

  private static String lostSentence(List<String> ids) {
    String named =
        String.join(", ", ids.stream().limit(MOST_NAMED).map(Names::shown).toList())
            + (ids.size() > MOST_NAMED ? ", …" : "");
    return ids.size()
        + (ids.size() == 1 ? " annotation does" : " annotations do")
        + " not fit the article's text ("
        + named
        + "); kept in the file, not shown: restore the text or mark the words again";
  }
}
