package org.factdesk.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Corrections;
import org.factdesk.model.Link;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;

/** Work on an article that goes on at random: what one side of a merge did. */
final class MergeHistory {
  static final String TEXT = text();
  private static final List<String> LAYERS = List.of("claim", "source", "framing");

  private final Random random;
  private final String prefix;
  private Article article;
  private AnnotationSet set;
  private int edits;

  private MergeHistory(Random random, String prefix, Article article, AnnotationSet set) {
    this.random = random;
    this.prefix = prefix;
    this.article = article;
    this.set = set;
  }

  static MergeHistory begun(Random random) {
    Article article = Article.of("a", TEXT);
    MergeHistory base = new MergeHistory(random, "b", article, AnnotationSet.empty("a", "anna"));
    for (int i = random.nextInt(12); i > 0; i--) {
      base.add();
    }
    for (int i = random.nextInt(5); i > 0; i--) {
      base.link();
    }
    return base;
  }

  /** Another history that goes on from here. */
  MergeHistory goesOn(String name) {
    MergeHistory next = new MergeHistory(random, name, article, set);
    for (int i = random.nextInt(8); i > 0; i--) {
      next.edit();
    }
    return next;
  }

  AnnotationSet set() {
    return set;
  }

  Article article() {
    return article;
  }

  byte[] bytes() {
    Kept kept = Kept.empty();
    kept.header().put("tool", "{\"x\":[1.50]}");
    set.annotations().stream()
        .filter(mark -> mark.id().startsWith("b"))
        .forEach(
            mark -> kept.annotations().put(mark.id(), Map.of("newer", "[\"" + mark.id() + "\"]")));
    return AnnotationWriter.write(article, set, kept);
  }

  /** The text gets a new beginning, and every mark moves with its words. */
  void changeText() {
    String added = "Updated by " + prefix + ". ";
    article = Article.of("a", added + article.text());
    set =
        set.withAnnotations(
            set.annotations().stream()
                .map(
                    mark ->
                        mark.withSpans(
                            mark.spans().stream()
                                .map(
                                    span ->
                                        new Span(
                                            span.begin() + added.length(),
                                            span.end() + added.length()))
                                .toList()))
                .toList());
  }

  private void edit() {
    switch (random.nextInt(9)) {
      case 0, 1 -> add();
      case 2 -> remove();
      case 3 -> link();
      case 4 -> changeLink();
      case 5 -> correct();
      case 6 -> set = set.withState(WorkState.values()[random.nextInt(3)]);
      default -> change();
    }
  }

  private void add() {
    String id = prefix + set.annotations().size() + "-" + edits++;
    Annotation added = new Annotation(id, layer(), spans(), new TreeMap<>(), "", "anna", now());
    List<Annotation> all = new ArrayList<>(set.annotations());
    all.add(added);
    set = set.withAnnotations(all);
  }

  private void change() {
    any(set.annotations())
        .ifPresent(
            mark -> {
              Annotation changed =
                  switch (random.nextInt(5)) {
                    case 0 -> mark.withLayer(layer());
                    case 1 -> mark.withNote(random.nextBoolean() ? "" : "note " + now());
                    case 2 -> mark.withSpans(spans());
                    case 3 ->
                        mark.withFeature("kind", List.of("", "a", "b").get(random.nextInt(3)));
                    default -> mark.withFeature("tone", List.of("", "x").get(random.nextInt(2)));
                  };
              List<Annotation> all = new ArrayList<>(set.annotations());
              all.set(all.indexOf(mark), changed.withAt(now()));
              set = set.withAnnotations(all);
            });
  }

  private void remove() {
    any(set.annotations())
        .ifPresent(
            mark -> {
              set =
                  set.withAnnotations(
                          set.annotations().stream().filter(one -> !one.equals(mark)).toList())
                      .withLinks(
                          set.links().stream()
                              .filter(
                                  link ->
                                      !link.from().annotation().equals(mark.id())
                                          && !link.to().annotation().equals(mark.id()))
                              .toList());
            });
  }

  private void link() {
    Optional<Annotation> from = any(set.annotations());
    Optional<Annotation> to = any(set.annotations());
    if (from.isPresent() && to.isPresent()) {
      List<Link> all = new ArrayList<>(set.links());
      all.add(
          new Link(
              "L" + prefix + edits++,
              random.nextBoolean() ? "said-by" : "supports",
              new AnnotationRef("a", from.get().id()),
              new AnnotationRef(random.nextInt(4) == 0 ? "other" : "a", to.get().id()),
              "anna",
              now()));
      set = set.withLinks(all);
    }
  }

  private void changeLink() {
    any(set.links())
        .ifPresent(
            link -> {
              List<Link> all = new ArrayList<>(set.links());
              all.remove(link);
              if (random.nextBoolean()) {
                String type = List.of("said-by", "supports", "same").get(random.nextInt(3));
                all.add(new Link(link.id(), type, link.from(), link.to(), link.by(), now()));
              }
              set = set.withLinks(all);
            });
  }

  private void correct() {
    Corrections old = set.corrections();
    set =
        set.withCorrections(
            switch (random.nextInt(3)) {
              case 0 -> old.withTitle(Optional.of("Title " + random.nextInt(3)));
              case 1 -> old.withOutlet(Optional.of("Outlet"));
              default ->
                  old.withSections(
                      List.of(
                          new Section(new Span(0, 5 + random.nextInt(3)), SectionKind.HEADLINE)));
            });
  }

  private List<Span> spans() {
    int begin = random.nextInt(article.text().length() - 60);
    Span first = new Span(begin, begin + 5 + random.nextInt(20));
    return random.nextInt(5) == 0
        ? List.of(first, new Span(first.end() + 3, first.end() + 9))
        : List.of(first);
  }

  private String layer() {
    return LAYERS.get(random.nextInt(LAYERS.size()));
  }

  private Instant now() {
    return TestFolder.AT.plusSeconds(random.nextInt(1000));
  }

  private <T> Optional<T> any(List<T> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.get(random.nextInt(values.size())));
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append("Sentence number ").append(i).append(" says a thing. ");
    }
    return text.toString();
  }
}
