package org.factdesk.formats.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Trouble;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Ids;
import org.factdesk.model.Link;

/** Links on their way into the workspace, when both their ends are there. */
final class LinksArriving {
  private final Shelf shelf;
  private final Import.Way way;
  private final MarkNames names;

  /** By the file's id: the article that a document became. */
  private final Map<String, String> articles;

  /** By article: what it has, and what it gets. */
  private final Map<String, Linked> known = new HashMap<>();

  private final Map<String, SortedMap<String, List<Link>>> arriving = new TreeMap<>();

  /** By article: whose its marks are. */
  private final Map<String, Map<String, String>> owners = new HashMap<>();

  LinksArriving(Shelf shelf, Import.Way way, MarkNames names, Map<String, String> articles) {
    this.shelf = shelf;
    this.way = way;
    this.names = names;
    this.articles = articles;
  }

  /** Takes those of one article, or all that lead across. */
  void take(List<Tie> ties) {
    for (Tie tie : ties) {
      String type = way.terms().mapping().links().getOrDefault(tie.type(), "");
      if (type.isEmpty()) {
        way.tally().left++;
      } else {
        take(tie, type);
      }
    }
    arriving.forEach(
        (article, byAnnotator) ->
            byAnnotator.forEach(
                (annotator, links) ->
                    shelf.put().accept(AnnotationSet.empty(article, annotator).withLinks(links))));
    arriving.clear();
  }

  private void take(Tie tie, String type) {
    Optional<AnnotationRef> from = end(tie.fromArticle(), tie.from());
    Optional<AnnotationRef> to = end(tie.toArticle(), tie.to());
    if (from.isEmpty() || to.isEmpty()) {
      String end = from.isEmpty() ? tie.from() : tie.to();
      tell(tie, "the link is left out: its end " + end + " is not there");
      return;
    }
    String annotator =
        tie.annotator().isEmpty()
            ? owner(tie.fromArticle(), from.get()).orElse(way.annotators().of(""))
            : way.annotators().of(tie.annotator());
    if (!tie.features().isEmpty()) {
      tell(tie, "links have no features here; the link is there without them");
    }
    put(tie, type, from.get(), to.get(), annotator);
  }

  private void put(Tie tie, String type, AnnotationRef from, AnnotationRef to, String annotator) {
    Linked linked = known.computeIfAbsent(from.article(), this::linked);
    if (!linked.ends().add(new Ends(annotator, type, from, to))) {
      way.tally().there++;
      return;
    }
    boolean keeps = way.keepsIds() && Known.isUsable(tie.id()) && linked.ids().add(tie.id());
    String by = tie.by().isEmpty() ? annotator : Halves.whole(tie.by());
    Instant at = Moments.of(tie.at(), way.terms().at());
    Link link = new Link(keeps ? tie.id() : Ids.random(), type, from, to, by, at);
    arriving
        .computeIfAbsent(from.article(), id -> new TreeMap<>())
        .computeIfAbsent(annotator, name -> new ArrayList<>())
        .add(link);
    way.tally().links++;
  }

  /** The links that an article has: what tells them from others, and their ids. */
  private record Linked(Set<Ends> ends, Set<String> ids) {}

  private record Ends(String annotator, String type, AnnotationRef from, AnnotationRef to) {
    @Override
    public int hashCode() {
      return 31 * from.annotation().hashCode() + to.annotation().hashCode();
    }
  }

  private Linked linked(String article) {
    Linked linked = new Linked(new HashSet<>(), new HashSet<>());
    for (AnnotationSet set : shelf.work().apply(article)) {
      for (Link link : set.links()) {
        linked.ends().add(new Ends(set.annotator(), link.type(), link.from(), link.to()));
        linked.ids().add(link.id());
      }
    }
    return linked;
  }

  /** A mark of the import, or one that was in the workspace before. */
  private Optional<AnnotationRef> end(String document, String mark) {
    MarkNames.Taken taken = names.of(document);
    if (taken != null) {
      String id = taken.ids().get(mark);
      return id == null
          ? Optional.empty()
          : Optional.of(new AnnotationRef(articles.getOrDefault(document, ""), id));
    }
    AnnotationRef ref = new AnnotationRef(articles.getOrDefault(document, document), mark);
    return owner(ref).isPresent() ? Optional.of(ref) : Optional.empty();
  }

  private Optional<String> owner(String document, AnnotationRef ref) {
    MarkNames.Taken taken = names.of(document);
    return taken == null || taken.owner().isEmpty() ? owner(ref) : Optional.of(taken.owner());
  }

  private Optional<String> owner(AnnotationRef ref) {
    Map<String, String> known = owners.computeIfAbsent(ref.article(), this::ownersIn);
    return Optional.ofNullable(known.get(ref.annotation()));
  }

  private Map<String, String> ownersIn(String article) {
    Map<String, String> all = new HashMap<>();
    for (AnnotationSet set : shelf.work().apply(article)) {
      set.annotations().forEach(mark -> all.put(mark.id(), set.annotator()));
    }
    return all;
  }

  private void tell(Tie tie, String why) {
    StringBuilder content =
        new StringBuilder(tie.id() + " " + tie.type() + " " + tie.from() + " -> " + tie.to());
    new TreeMap<>(tie.features())
        .forEach((name, value) -> content.append(" " + name + "=\"" + value + "\""));
    way.told().accept(new Trouble(tie.file(), tie.line(), why, content.toString()));
  }
}
