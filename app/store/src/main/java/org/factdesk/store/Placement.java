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
import org.factdesk.model.Unplaced;

/** Puts a file's annotations at their places in the article's text; one use. */
final class Placement {
  private static final int MOST_NAMED = 5;

  private final RawFile raw;
  private final byte[] bytes;
  private final Anchors anchors;
  private final String subject;
  private final List<Problem> problems;
  private final List<Annotation> placed;
  private final List<Unplaced> unplaced = new ArrayList<>();
  private final List<Found> sections = new ArrayList<>();
  private int moved;

  private Placement(
      RawFile raw, byte[] bytes, Article article, String subject, Anchors.Texts texts) {
    this.raw = raw;
    this.bytes = bytes;
    this.subject = subject;
    this.problems = new ArrayList<>(raw.problems());
    this.placed = new ArrayList<>(raw.annotations().size());
    this.anchors = new Anchors(article.text(), raw.sha256(), texts);
  }

  /** The same where no text is known but the article's. */
  static Read<AnnotationSet> of(
      RawFile raw, byte[] bytes, Article article, String annotator, String subject)
      throws IOException {
    return of(raw, bytes, article, annotator, subject, hash -> Optional.empty());
  }

  /**
   * One annotator's work as it can be shown. Marks that have no sure place in the text are among it
   * as such, and named in the problems.
   *
   * @param bytes the file that {@code raw} was parsed from
   * @param article whose text may be another one than the file was made on
   * @param texts that the file may have been made on
   */
  static Read<AnnotationSet> of(
      RawFile raw,
      byte[] bytes,
      Article article,
      String annotator,
      String subject,
      Anchors.Texts texts)
      throws IOException {
    Placement placement = new Placement(raw, bytes, article, subject, texts);
    placement.compareNames(article.id(), annotator);
    placement.place();
    Corrections corrections = placement.corrections();
    return Read.of(
        new AnnotationSet(
                article.id(), annotator, raw.state(), corrections, placement.placed, raw.links())
            .withUnplaced(placement.unplaced)
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

  private void place() throws IOException {
    placed.addAll(raw.placed());
    List<RawAnnotation> elsewhere = new ArrayList<>();
    for (RawAnnotation annotation : raw.annotations()) {
      Optional<List<Span>> spans = anchors.exact(annotation);
      if (spans.isPresent()) {
        placed.add(annotation(annotation, spans.get()));
      } else {
        elsewhere.add(annotation);
      }
    }
    List<Found> found = anchors.find(elsewhere, raw.corrections().sections());
    for (int i = 0; i < elsewhere.size(); i++) {
      take(elsewhere.get(i), found.get(i));
    }
    this.sections.addAll(found.subList(elsewhere.size(), found.size()));
    if (moved > 0) {
      problems.add(Problem.note(subject, movedSentence(moved)));
    }
    if (!unplaced.isEmpty()) {
      problems.add(new Problem(subject, lostSentence(unplaced)));
    }
  }

  private void take(RawAnnotation annotation, Found found) throws IOException {
    if (found.sure()) {
      moved += anchors.spans(annotation.offsets()).equals(Optional.of(found.spans())) ? 0 : 1;
      placed.add(annotation(annotation, found.spans()));
    } else {
      unplaced.add(unplaced(annotation, found));
    }
  }

  private Unplaced unplaced(RawAnnotation annotation, Found found) throws IOException {
    return new Unplaced(
        annotation.id(),
        annotation.layer(),
        annotation.quote(),
        annotation.features(),
        annotation.note(),
        annotation.by(),
        annotation.at(),
        annotation.origin(),
        found.spans(),
        found.likeness(),
        json(annotation));
  }

  private String json(RawAnnotation annotation) throws IOException {
    String json = Json.compact(bytes, annotation.source(), bytes.length);
    return annotation.text() == null ? withText(json) : json;
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
    for (int i = 0; i < raw.corrections().sections().size(); i++) {
      RawCorrections.RawSection section = raw.corrections().sections().get(i);
      int free = sections.isEmpty() ? 0 : sections.get(sections.size() - 1).span().end();
      Optional<Span> span = span(section, i).filter(found -> found.begin() >= free);
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

  private Optional<Span> span(RawCorrections.RawSection section, int index) {
    if (anchors.isOfThisText(section)) {
      return anchors.spans(new int[] {section.begin(), section.end()}).map(spans -> spans.get(0));
    }
    Found found = sections.get(index);
    List<Span> parts = found.spans();
    return found.sure()
        ? Optional.of(new Span(parts.get(0).begin(), parts.get(parts.size() - 1).end()))
        : Optional.empty();
  }

  private static String movedSentence(int moved) {
    return "the article's text has changed; "
        + moved
        + (moved == 1 ? " annotation was" : " annotations were")
        + " found again at another place";
  }

  private static String lostSentence(List<Unplaced> lost) {
    String named =
        String.join(
                ", ", lost.stream().limit(MOST_NAMED).map(mark -> Names.shown(mark.id())).toList())
            + (lost.size() > MOST_NAMED ? ", …" : "");
    long near = lost.stream().filter(mark -> !mark.proposal().isEmpty()).count();
    return lost.size()
        + (lost.size() == 1 ? " annotation has" : " annotations have")
        + " no sure place in the changed text ("
        + named
        + "); kept in the file"
        + (near == 0 ? "" : ", " + near + " with a place that may be right")
        + ": settle it in the window, or restore the text";
  }
}
