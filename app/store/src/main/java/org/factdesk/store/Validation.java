package org.factdesk.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
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
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;
import org.factdesk.model.WorkState;

/** Holds every annotation file against its article, the scheme and the other files; one use. */
final class Validation {
  private final WorkspaceFolder workspace;
  private final AnnotationFolder folder;
  private final Scheme scheme;
  private final List<Problem> problems = new ArrayList<>();

  /** By article: the layer of each annotation. */
  private final Map<String, Map<String, String>> layers = new HashMap<>();

  private final Map<Path, List<Link>> links = new TreeMap<>();
  private final Set<Path> read = new HashSet<>();
  private final Set<String> unreadable = new HashSet<>();

  Validation(WorkspaceFolder workspace, AnnotationFolder folder) {
    this.workspace = workspace;
    this.folder = folder;
    this.scheme = workspace.scheme();
  }

  List<Problem> problems() {
    Read<List<ArticleEntry>> entries = workspace.list();
    problems.addAll(entries.problems());
    for (ArticleEntry entry : entries.value().orElse(List.of())) {
      Read<Article> article = workspace.read(entry);
      problems.addAll(article.problems());
      article.value().ifPresentOrElse(this::article, () -> unreadable(entry));
    }
    links.forEach((file, ofFile) -> ofFile.forEach(link -> link(file, link)));
    strays();
    return List.copyOf(problems);
  }

  /** Its files are no strays, and what leads to it is not wrong: it is there, only damaged. */
  private void unreadable(ArticleEntry entry) {
    unreadable.add(entry.id());
    seen(entry.id());
  }

  private void article(Article article) {
    Read<List<AnnotationSet>> sets = workspace.annotations(article);
    problems.addAll(sets.problems());
    seen(article.id());
    Map<String, String> here = layers.computeIfAbsent(article.id(), id -> new HashMap<>());
    for (AnnotationSet set : sets.value().orElse(List.of())) {
      Path file = folder.file(article.id(), set.annotator());
      for (Annotation annotation : set.annotations()) {
        if (here.put(annotation.id(), annotation.layer()) != null) {
          add(file, "the annotation " + annotation.id() + " has an id that another file uses too");
        }
        annotation(file, set, annotation);
      }
      links.put(file, set.links());
    }
  }

  private void seen(String article) {
    try {
      for (String annotator : folder.annotators(article)) {
        read.add(folder.file(article, annotator));
      }
    } catch (IOException e) {
      problems.add(new Problem(name(folder.folder()), FileBytes.why(e)));
    }
  }

  private void annotation(Path file, AnnotationSet set, Annotation annotation) {
    Optional<Layer> layer = scheme.layer(annotation.layer());
    if (layer.isEmpty()) {
      add(
          file,
          "the annotation "
              + Names.shown(annotation.id())
              + " is on the layer '"
              + Names.shown(annotation.layer())
              + "', which the scheme lacks");
      return;
    }
    annotation.features().forEach((name, value) -> feature(file, annotation, name, value));
    for (Feature feature : layer.get().features()) {
      if (feature.required()
          && set.state() == WorkState.DONE
          && !annotation.features().containsKey(feature.name())) {
        add(
            file,
            "the annotation "
                + Names.shown(annotation.id())
                + " lacks the feature '"
                + feature.name()
                + "', though the article is done");
      }
    }
  }

  private void feature(Path file, Annotation annotation, String name, String value) {
    Optional<Feature> feature = scheme.layer(annotation.layer()).orElseThrow().feature(name);
    if (feature.isEmpty()) {
      add(
          file,
          "the annotation "
              + Names.shown(annotation.id())
              + " has a feature '"
              + Names.shown(name)
              + "', which the scheme lacks on the layer '"
              + annotation.layer()
              + "'");
    } else if (feature.get().type() == FeatureType.CHOICE
        && !feature.get().values().contains(value)) {
      add(
          file,
          "the annotation "
              + Names.shown(annotation.id())
              + " has '"
              + Names.shown(value)
              + "' as its '"
              + name
              + "', which is none of the scheme's values");
    }
  }

  private void link(Path file, Link link) {
    Optional<LinkType> type = scheme.linkType(link.type());
    if (type.isEmpty()) {
      add(
          file,
          theLink(link)
              + " has the type '"
              + Names.shown(link.type())
              + "', which the scheme lacks");
    }
    Optional<String> from = end(file, link, link.from());
    Optional<String> to = end(file, link, link.to());
    if (type.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return;
    }
    if (!type.get().joins(from.get(), to.get())) {
      add(
          file,
          theLink(link)
              + " leads from '"
              + Names.shown(from.get())
              + "' to '"
              + Names.shown(to.get())
              + "', which '"
              + link.type()
              + "' may not");
    }
    if (link.acrossArticles() && !type.get().acrossArticles()) {
      add(file, theLink(link) + " leads into another article, which '" + link.type() + "' may not");
    }
  }

  /** The layer of the annotation at an end; empty, with a problem, where it is not there. */
  private Optional<String> end(Path file, Link link, AnnotationRef end) {
    if (unreadable.contains(end.article())) {
      return Optional.empty();
    }
    Map<String, String> there = layers.get(end.article());
    if (there == null) {
      add(
          file,
          theLink(link)
              + " leads to the article '"
              + Names.shown(end.article())
              + "', which is missing");
      return Optional.empty();
    }
    String layer = there.get(end.annotation());
    if (layer == null) {
      add(
          file,
          theLink(link)
              + " leads to the annotation "
              + Names.shown(end.annotation())
              + " of '"
              + Names.shown(end.article())
              + "', which is missing");
    }
    return Optional.ofNullable(layer);
  }

  /** Files in the annotations folder that belong to no article. */
  private void strays() {
    if (!Files.isDirectory(folder.folder())) {
      return;
    }
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder.folder(),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!file.getFileName().toString().startsWith(".") && !read.contains(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              add(file, FileBytes.why(e));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      add(folder.folder(), FileBytes.why(e));
    }
    files.stream().sorted().forEach(this::stray);
  }

  private void stray(Path file) {
    Optional<String[]> parts = AnnotationFolder.parts(file.getFileName().toString());
    if (parts.isEmpty()) {
      if (file.toString().endsWith(AnnotationFolder.ENDING)) {
        add(file, "is not named <article>.<annotator>.json; rename it");
      }
      return;
    }
    add(file, "belongs to no article of the workspace; restore the article or remove the file");
  }

  private void add(Path file, String message) {
    problems.add(new Problem(name(file), message));
  }

  private String name(Path file) {
    return Inside.name(workspace.root(), file);
  }

  private static String theLink(Link link) {
    return "the link " + Names.shown(link.id());
  }
}
