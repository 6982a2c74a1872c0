package org.factdesk.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.factdesk.checker.Severity;
import org.factdesk.engine.Report;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Corrections;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Ids;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.store.CheckerConfig;

/**
 * What people do, as steps: each method turns one gesture into the edits it means. Pure but for new
 * ids. A mark is changed in the file of the annotator who made it; new marks and links go to the
 * desk's own annotator.
 *
 * @param snapshot what the person saw
 * @param now the moment of the gesture
 */
public record Steps(Snapshot snapshot, Instant now) {
  private static final int QUOTE_LENGTH = 28;

  public Steps {
    now = now.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Marks the spans on a layer; the article counts as begun. */
  public Step mark(String article, List<Span> spans, String layer, Map<String, String> features) {
    Annotation annotation = fresh(layer, spans, features);
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.PutAnnotation(article, snapshot.annotator(), annotation));
    edits.addAll(begun(article));
    return new Step(
        Labels.of("mark", quote(annotation.quote(open(article).article().text())), layer), edits);
  }

  /** A mark that the desk's annotator makes now; it is nowhere yet. */
  public Annotation fresh(String layer, List<Span> spans, Map<String, String> features) {
    return new Annotation(
        Ids.random(), layer, spans, new TreeMap<>(features), "", snapshot.annotator(), now);
  }

  /** Makes the marks in their articles; their words are the same, more or less. */
  public Step markAll(List<NewMark> marks) {
    Annotation first = marks.get(0).annotation();
    String words = quote(first.quote(open(marks.get(0).article()).article().text()));
    return Step.of(Labels.of("mark.all", marks.size(), words, first.layer()), put(marks));
  }

  /**
   * Makes the marks in the articles that say the same again.
   *
   * @param links between marks that are made
   */
  public Step copyMarks(List<NewMark> marks, List<NewLink> links) {
    List<Edit> edits = new ArrayList<>(List.of(put(marks)));
    for (NewLink link : links) {
      Link made =
          new Link(Ids.random(), link.type(), link.from(), link.to(), snapshot.annotator(), now);
      edits.add(new Edit.PutLink(snapshot.annotator(), made));
    }
    return new Step(Labels.of("copy", marks.size()), edits);
  }

  private Edit[] put(List<NewMark> marks) {
    List<Edit> edits = new ArrayList<>();
    marks.stream().map(NewMark::article).distinct().forEach(id -> edits.addAll(begun(id)));
    marks.forEach(
        mark ->
            edits.add(
                new Edit.PutAnnotation(mark.article(), snapshot.annotator(), mark.annotation())));
    return edits.toArray(Edit[]::new);
  }

  /** Sets a feature; an empty value removes it. */
  public Step setFeature(AnnotationRef ref, String feature, String value) {
    String label = value.isEmpty() ? Labels.of("clear", feature) : Labels.of("set", feature, value);
    return change(label, ref, annotation -> annotation.withFeature(feature, value));
  }

  public Step setNote(AnnotationRef ref, String note) {
    return change(Labels.of("note"), ref, annotation -> annotation.withNote(note));
  }

  /** Gives the mark another layer, and sets these features besides those it has. */
  public Step setLayer(AnnotationRef ref, String layer, Map<String, String> features) {
    Map<String, String> all = new TreeMap<>(annotation(ref).features());
    all.putAll(features);
    return change("change layer to " + layer, ref, mark -> mark.withLayer(layer).withFeatures(all));
  }

  public Step setLayer(AnnotationRef ref, String layer) {
    return change(Labels.of("layer", layer), ref, annotation -> annotation.withLayer(layer));
  }

  /** Gives the mark other words; its links stay. */
  public Step setSpans(AnnotationRef ref, List<Span> spans) {
    return setSpans(Labels.of("resize"), ref, spans);
  }

  /**
   * As {@link #setSpans(AnnotationRef, List)}.
   *
   * @param label as the undo menu names it
   */
  public Step setSpans(String label, AnnotationRef ref, List<Span> spans) {
    return change(label, ref, annotation -> annotation.withSpans(spans));
  }

  /** Takes the mark away with all links that start or end at it. */
  public Step delete(AnnotationRef ref) {
    List<Edit> edits = new ArrayList<>();
    snapshot.linksOf(ref).forEach(link -> edits.add(removal(link)));
    edits.add(new Edit.RemoveAnnotation(ref.article(), owner(ref), ref.annotation()));
    return new Step(Labels.of("delete", quote(words(ref))), edits);
  }

  /** Links two marks, also of two articles. */
  public Step link(String type, AnnotationRef from, AnnotationRef to) {
    Link link = new Link(Ids.random(), type, from, to, snapshot.annotator(), now);
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.PutLink(snapshot.annotator(), link));
    edits.addAll(begun(from.article()));
    return new Step(Labels.of("link", quote(words(from)), type), edits);
  }

  public Step deleteLink(Link link) {
    return Step.of(Labels.of("delete-link", link.type()), removal(link));
  }

  public Step setState(String article, WorkState state) {
    return Step.of(
        Labels.of("state." + state.id()), new Edit.SetState(article, snapshot.annotator(), state));
  }

  /** Corrects what is known about the article; the desk's annotator has the last word. */
  public Step correct(String article, String what, UnaryOperator<Corrections> correction) {
    AnnotationSet set = open(article).set(snapshot.annotator());
    return Step.of(
        Labels.correct(what),
        new Edit.Correct(article, snapshot.annotator(), correction.apply(set.corrections())));
  }

  /**
   * Does what a checker's fix says, as one step; empty where what it would change is gone, or is as
   * it would be already.
   */
  public Optional<Step> fix(Remedy remedy) {
    return fixAll(remedy.fix().label().toLowerCase(Locale.ROOT), List.of(remedy));
  }

  /** Makes the marks that suggestions offer, as one step; see {@link #fixAll}. */
  public Optional<Step> accept(List<Remedy> suggestions) {
    String label =
        suggestions.size() == 1
            ? Labels.of("accept", quote(suggestions.get(0).report().finding().message()))
            : Labels.of("accept.many", suggestions.size());
    return fixAll(label, suggestions);
  }

  /**
   * Does what these fixes say, as one step; those that cannot be done any more are passed over.
   * Empty where nothing is left to do.
   *
   * @param label as the undo menu names it
   */
  public Optional<Step> fixAll(String label, List<Remedy> remedies) {
    Fixes fixes = new Fixes(snapshot::article, snapshot.annotator(), now);
    List<Edit> edits = new ArrayList<>();
    remedies.forEach(remedy -> edits.addAll(fixes.edits(remedy)));
    return edits.isEmpty() ? Optional.empty() : Optional.of(new Step(label, edits));
  }

  /**
   * Sets findings aside, or does so anew; suggestions are rejected by it.
   *
   * @param reason why; may be empty for suggestions
   */
  public Step dismiss(List<Report> reports, String reason) {
    List<Edit> edits = new ArrayList<>();
    for (Report report : reports) {
      snapshot.dismissals().of(report).ifPresent(old -> edits.addAll(superseded(old, report)));
      edits.add(new Edit.PutDismissal(dismissal(report, reason)));
    }
    boolean rejects = reports.stream().allMatch(one -> one.severity() == Severity.SUGGESTION);
    String what = rejects ? "reject" : "dismiss";
    String label =
        reports.size() == 1
            ? Labels.of(what, quote(reports.get(0).finding().message()))
            : Labels.of(what + ".many", reports.size());
    return new Step(label, edits);
  }

  /** The finding may go by another id than when it was set aside first. */
  private static List<Edit> superseded(Dismissals.Dismissed old, Report report) {
    String finding = old.dismissal().finding();
    return finding.equals(report.id()) ? List.of() : List.of(new Edit.RemoveDismissal(finding));
  }

  private Dismissal dismissal(Report report, String reason) {
    return new Dismissal(
        report.id(),
        report.exactId(),
        report.evidence(),
        report.checker(),
        report.finding().kind().id(),
        report.finding().message(),
        reason.strip(),
        snapshot.annotator(),
        now);
  }

  /** Takes dismissals back: their findings, where there are any, are open again. */
  public Step restore(List<Dismissal> dismissals) {
    String label =
        dismissals.size() == 1
            ? Labels.of("restore", quote(dismissals.get(0).message()))
            : Labels.of("restore.many", dismissals.size());
    return new Step(
        label,
        dismissals.stream()
            .<Edit>map(dismissal -> new Edit.RemoveDismissal(dismissal.finding()))
            .toList());
  }

  /**
   * Changes what is set for a checker.
   *
   * @param what is changed, as the undo menu names it
   */
  public Step configure(String checker, String what, UnaryOperator<CheckerConfig> change) {
    return Step.of(what, new Edit.Configure(checker, change.apply(snapshot.checker(checker))));
  }

  private Step change(String label, AnnotationRef ref, UnaryOperator<Annotation> change) {
    Annotation changed = change.apply(annotation(ref)).withAt(now);
    return Step.of(label, new Edit.PutAnnotation(ref.article(), owner(ref), changed));
  }

  private Edit removal(Link link) {
    String article = link.from().article();
    String owner =
        open(article).sets().stream()
            .filter(set -> set.links().contains(link))
            .map(AnnotationSet::annotator)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no link " + link.id()));
    return new Edit.RemoveLink(article, owner, link.id());
  }

  private List<Edit> begun(String article) {
    boolean untouched = open(article).set(snapshot.annotator()).state() == WorkState.NEW;
    return untouched
        ? List.of(new Edit.SetState(article, snapshot.annotator(), WorkState.IN_PROGRESS))
        : List.of();
  }

  private OpenArticle open(String article) {
    return snapshot
        .article(article)
        .orElseThrow(() -> new IllegalArgumentException("no article " + article));
  }

  private Annotation annotation(AnnotationRef ref) {
    return snapshot
        .annotation(ref)
        .orElseThrow(() -> new IllegalArgumentException("no annotation " + ref));
  }

  private String owner(AnnotationRef ref) {
    return open(ref.article())
        .annotatorOf(ref.annotation())
        .orElseThrow(() -> new IllegalArgumentException("no annotation " + ref));
  }

  private String words(AnnotationRef ref) {
    return annotation(ref).quote(open(ref.article()).article().text());
  }

  private static String quote(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= QUOTE_LENGTH) {
      return "“" + line + "”";
    }
    int end = line.offsetByCodePoints(0, QUOTE_LENGTH);
    int space = line.lastIndexOf(' ', end);
    return "“" + line.substring(0, space > QUOTE_LENGTH / 2 ? space : end) + " …”";
  }
}
