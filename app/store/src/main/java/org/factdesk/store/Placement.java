package org.factdesk.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Conflict;
import org.factdesk.model.Corrections;
import org.factdesk.model.Problem;
import org.factdesk.model.Section;
import org.factdesk.model.Span;

/** Puts a file's annotations at their places in the article's text; one use. */
final class Placement {
  private static final int MOST_NAMED = 5;

  private final RawFile raw;
  private final byte[] bytes;
  private final Anchors anchors;
  private final String subject;
  private final List<Problem> problems;

  private Placement(RawFile raw, byte[] bytes, Article article, String subject) {
    this.raw = raw;
    this.bytes = bytes;
    this.subject = subject;
    this.problems = new ArrayList<>(raw.problems());
    this.anchors = new Anchors(article.text(), raw.sha256());
  }

  /**
   * One annotator's work as it can be shown. What has no place in the text goes to what is kept of
   * the file, and into the problems.
   */
  static Read<AnnotationSet> of(
      RawFile raw, byte[] bytes, Article article, String annotator, String subject)
      throws IOException {
    Placement placement = new Placement(raw, bytes, article, subject);
    placement.compareNames(article.id(), annotator);
    List<Annotation> annotations = placement.annotations();
    Corrections corrections = placement.corrections();
    return Read.of(
        new AnnotationSet(
                article.id(), annotator, raw.state(), corrections, annotations, raw.links())
            .withConflicts(placement.conflicts(article)),
        placement.problems);
  }

  /** A renamed or copied file goes by its name; a person should know. */
  private void compareNames(String article, String annotator) {
    boolean sameArticle = raw.article().isEmpty() || raw.article().get().equals(article);
    boolean sameAnnotator = raw.annotator().isEmpty() || raw.annotator().get().equals(annotator);
    if (!sameArticle || !sameAnnotator) {
      problems.add(
          Problem.note(
              subject,
              "says that it is "
                  + Names.shown(raw.annotator().orElse(annotator))
                  + "'s work on "
                  + Names.shown(raw.article().orElse(article))
                  + "; its name counts"));
    }
  }

  private List<Annotation> annotations() throws IOException {
    List<Annotation> placed = new ArrayList<>(raw.placed());
    List<String> lost = new ArrayList<>();
    int moved = 0;
    for (RawAnnotation annotation : raw.annotations()) {
      Optional<List<Span>> spans = anchors.place(annotation);
      if (spans.isPresent()) {
        moved += anchors.spans(annotation.offsets()).equals(spans) ? 0 : 1;
        placed.add(annotation(annotation, spans.get()));
      } else {
        lost.add(annotation.id());
        keep(annotation);
      }
    }
    if (moved > 0) {
      problems.add(Problem.note(subject, movedSentence(moved)));
    }
    if (!lost.isEmpty()) {
      problems.add(new Problem(subject, lostSentence(lost)));
    }
    return placed;
  }

  private void keep(RawAnnotation annotation) throws IOException {
    String json = Json.compact(bytes, annotation.source(), bytes.length);
    raw.kept().annotationLines().add(annotation.text() == null ? withText(json) : json);
  }

  /** The file will state the hash of the new text, for which this mark's offsets were not made. */
  private String withText(String json) {
    String hash = Json.quoted(raw.sha256().orElse(""));
    return json.substring(0, json.length() - 1) + ",\"text\":" + hash + "}";
  }

  private List<Conflict> conflicts(Article article) {
    if (raw.conflicts().isEmpty()) {
      return List.of();
    }
    String hash = Sha256.of(article.text());
    boolean sameText = raw.sha256().orElse(hash).equals(hash);
    List<Conflict> conflicts = new ArrayList<>(raw.conflicts().size());
    for (RawConflict conflict : raw.conflicts()) {
      Optional<Annotation> mark =
          conflict
              .mark()
              .flatMap(other -> anchors.place(other).map(spans -> annotation(other, spans)));
      boolean stands = sameText || conflict.mark().filter(other -> other.text() == null).isEmpty();
      conflicts.add(conflict.on(mark, stands ? conflict.json() : withText(conflict.json())));
    }
    return conflicts;
  }

  private static Annotation annotation(RawAnnotation raw, List<Span> spans) {
    return new Annotation(
        raw.id(), raw.layer(), spans, raw.features(), raw.note(), raw.by(), raw.at(), raw.origin());
  }

  private Corrections corrections() {
    List<Section> sections = new ArrayList<>();
    int lost = 0;
    for (RawCorrections.RawSection section : raw.corrections().sections()) {
      int free = sections.isEmpty() ? 0 : sections.get(sections.size() - 1).span().end();
      Optional<Span> span = anchors.place(section).filter(found -> found.begin() >= free);
      if (span.isPresent()) {
        sections.add(new Section(span.get(), section.kind()));
      } else {
        String json = section.json();
        raw.kept().sectionLines().add(section.text() == null ? withText(json) : json);
        lost++;
      }
    }
    if (lost > 0) {
      problems.add(
          new Problem(
              subject,
              lost
                  + " corrected section(s) do not fit the article's text; kept in the file, not"
                  + " used: correct the sections again"));
    }
    return raw.corrections().values().withSections(sections);
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
