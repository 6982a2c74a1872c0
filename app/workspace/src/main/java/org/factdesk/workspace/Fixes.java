package org.factdesk.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.factdesk.checker.Change;
import org.factdesk.checker.QuickFix;
import org.factdesk.model.Annotation;
import org.factdesk.model.Ids;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;

/** Turns what fixes say into edits, one after the other: each sees what those before it did. */
final class Fixes {
  private final Function<String, Optional<OpenArticle>> read;
  private final String annotator;
  private final Instant now;
  private final Map<String, Optional<FixedArticle>> articles = new HashMap<>();

  /**
   * @param read gives an article, empty where there is none
   */
  Fixes(Function<String, Optional<OpenArticle>> read, String annotator, Instant now) {
    this.read = read;
    this.annotator = annotator;
    this.now = now;
  }

  /** The edits of a fix; none where what it names is gone, or all is so already. */
  List<Edit> edits(Remedy remedy) {
    List<Edit> edits = new ArrayList<>();
    if (canDo(remedy.fix())) {
      for (Change change : remedy.fix().changes()) {
        edits.addAll(edits(change, remedy.origin()));
      }
    }
    return edits;
  }

  private boolean canDo(QuickFix fix) {
    return fix.changes().stream().allMatch(this::isPossible)
        && fix.changes().stream().anyMatch(this::isNew);
  }

  private boolean isPossible(Change change) {
    if (change instanceof Change.Annotate annotate) {
      Span span = annotate.place().span();
      return find(annotate.place().article())
          .map(FixedArticle::text)
          .filter(text -> span.end() <= text.length())
          .filter(text -> span.in(text).equals(annotate.place().quote()))
          .isPresent();
    }
    if (change instanceof Change.SetFeature set) {
      return find(set.article()).flatMap(found -> found.mark(set.annotation())).isPresent();
    }
    return find(((Change.SetPublished) change).article()).isPresent();
  }

  private boolean isNew(Change change) {
    if (change instanceof Change.Annotate annotate) {
      return !article(annotate.place().article()).has(annotate);
    }
    if (change instanceof Change.SetFeature set) {
      return !mark(set).features().getOrDefault(set.feature(), "").equals(set.value());
    }
    Change.SetPublished set = (Change.SetPublished) change;
    return !article(set.article()).isPublished(set.published());
  }

  private List<Edit.Work> edits(Change change, String origin) {
    if (change instanceof Change.Annotate annotate) {
      return annotate(annotate, origin);
    }
    if (change instanceof Change.SetFeature set) {
      return setFeature(set);
    }
    Change.SetPublished set = (Change.SetPublished) change;
    return List.of(
        new Edit.Correct(
            set.article(), annotator, article(set.article()).publish(set.published())));
  }

  private List<Edit.Work> annotate(Change.Annotate annotate, String origin) {
    String article = annotate.place().article();
    Annotation mark =
        new Annotation(
            Ids.random(),
            annotate.layer(),
            List.of(annotate.place().span()),
            annotate.features(),
            "",
            annotator,
            now,
            origin);
    List<Edit.Work> edits = new ArrayList<>();
    edits.add(new Edit.PutAnnotation(article, annotator, mark));
    article(article).put(mark, annotator);
    if (article(article).begin()) {
      edits.add(new Edit.SetState(article, annotator, WorkState.IN_PROGRESS));
    }
    return edits;
  }

  private List<Edit.Work> setFeature(Change.SetFeature set) {
    Annotation old = mark(set);
    String owner = article(set.article()).owner(old);
    Annotation changed = old.withFeature(set.feature(), set.value()).withAt(now);
    article(set.article()).put(changed, owner);
    return List.of(new Edit.PutAnnotation(set.article(), owner, changed));
  }

  private Annotation mark(Change.SetFeature set) {
    return article(set.article()).mark(set.annotation()).orElseThrow();
  }

  private FixedArticle article(String id) {
    return find(id).orElseThrow();
  }

  private Optional<FixedArticle> find(String id) {
    return articles.computeIfAbsent(
        id, name -> read.apply(name).map(open -> new FixedArticle(open, annotator)));
  }
}
