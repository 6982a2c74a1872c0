package org.factdesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Problem;

/** Holds every annotation file against its article, the scheme and the other files; one use. */
final class Validation {
  private final WorkspaceFolder workspace;
  private final AnnotationFolder folder;

  /** Of its own: what is read here counts as unread where somebody works on it. */
  private final AnnotationFiles annotations;

  private final SchemeRules rules;
  private final List<Problem> problems = new ArrayList<>();

  /** By article: the layer of each annotation. */
  private final Map<String, Map<String, String>> layers = new HashMap<>();

  private final Map<Path, List<Link>> links = new TreeMap<>();
  private final Set<Path> seen = new HashSet<>();
  private final Set<String> unreadable = new HashSet<>();

  Validation(WorkspaceFolder workspace, AnnotationFolder folder) {
    this.workspace = workspace;
    this.folder = folder;
    this.annotations =
        new AnnotationFiles(Disk.REAL, workspace.root(), folder, workspace.history());
    this.rules = new SchemeRules(workspace.scheme());
  }

  List<Problem> problems() {
    Read<List<ArticleEntry>> entries = workspace.list();
    problems.addAll(entries.problems());
    for (ArticleEntry entry : entries.value().orElse(List.of())) {
      note(entry.id());
      Read<Article> article = workspace.read(entry);
      problems.addAll(article.problems());
      article.value().ifPresentOrElse(this::check, () -> unreadable.add(entry.id()));
    }
    links.forEach((file, ofFile) -> ofFile.forEach(link -> check(file, link)));
    problems.addAll(Strays.of(workspace.root(), folder.folder(), seen::contains));
    return List.copyOf(problems);
  }

  /** The article is there, so its files are no strays, whatever else is wrong with them. */
  private void note(String article) {
    try {
      for (String annotator : folder.annotators(article)) {
        seen.add(folder.file(article, annotator));
      }
    } catch (IOException e) {
      add(folder.folder(), FileBytes.why(e));
    }
  }

  private void check(Article article) {
    Read<List<AnnotationSet>> sets = annotations.read(article);
    problems.addAll(sets.problems());
    Map<String, String> here = layers.computeIfAbsent(article.id(), id -> new HashMap<>());
    for (AnnotationSet set : sets.value().orElse(List.of())) {
      Path file = folder.file(article.id(), set.annotator());
      for (Annotation annotation : set.annotations()) {
        String name = "the annotation " + Names.shown(annotation.id()) + " ";
        if (here.put(annotation.id(), annotation.layer()) != null) {
          add(file, name + "has an id that another file uses too");
        }
        rules.faults(annotation, set.state()).forEach(fault -> add(file, name + fault));
      }
      // Named where the file was read; its links are none the worse.
      set.unplaced().forEach(mark -> here.putIfAbsent(mark.id(), mark.layer()));
      links.put(file, set.links());
    }
  }

  private void check(Path file, Link link) {
    String name = "the link " + Names.shown(link.id()) + " ";
    rules.typeFault(link).ifPresent(fault -> add(file, name + fault));
    endFault(link.from()).ifPresent(fault -> add(file, name + fault));
    endFault(link.to()).ifPresent(fault -> add(file, name + fault));
    Optional<String> from = layer(link.from());
    Optional<String> to = layer(link.to());
    if (from.isPresent() && to.isPresent()) {
      rules.faults(link, from.get(), to.get()).forEach(fault -> add(file, name + fault));
    }
  }

  private Optional<String> layer(AnnotationRef end) {
    return Optional.ofNullable(layers.getOrDefault(end.article(), Map.of()).get(end.annotation()));
  }

  /** What is wrong with an end; nothing where its article is there, only damaged. */
  private Optional<String> endFault(AnnotationRef end) {
    if (layer(end).isPresent() || unreadable.contains(end.article())) {
      return Optional.empty();
    }
    String article = "'" + Names.shown(end.article()) + "'";
    return Optional.of(
        layers.containsKey(end.article())
            ? "leads to the annotation "
                + Names.shown(end.annotation())
                + " of "
                + article
                + ", which is missing"
            : "leads to the article " + article + ", which is missing");
  }

  private void add(Path file, String message) {
    problems.add(new Problem(Inside.name(workspace.root(), file), message));
  }
}
