package org.factdesk.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One article as everybody sees it: its unchanged text, what is known about it, and the marks that
 * people made on it. Immutable; any thread.
 *
 * @param id unique in the workspace
 * @param text as decoded from the file, line ends included, without a byte-order mark
 * @param sections in order, covering the text without gaps or overlaps; empty for an empty text
 * @param annotations of all annotators, sorted by their first span
 * @param links that start at one of these annotations
 */
public record Article(
    String id,
    String text,
    List<Section> sections,
    Metadata metadata,
    List<Annotation> annotations,
    List<Link> links) {
  /** Keeps copies of the lists. */
  public Article {
    sections = List.copyOf(sections);
    annotations = annotations instanceof Marks ? annotations : List.copyOf(annotations);
    links = List.copyOf(links);
  }

  /** An article that is nothing but body, with nothing known about it. */
  public static Article of(String id, String text) {
    List<Section> sections =
        text.isEmpty()
            ? List.of()
            : List.of(new Section(new Span(0, text.length()), SectionKind.BODY));
    return new Article(id, text, sections, Metadata.UNKNOWN, List.of(), List.of());
  }

  /** With these sections, in order and covering the text. */
  public Article withSections(List<Section> value) {
    return new Article(id, text, value, metadata, annotations, links);
  }

  /** With this known about it. */
  public Article withMetadata(Metadata value) {
    return new Article(id, text, sections, value, annotations, links);
  }

  /** With these annotations, sorted, and these links in place of all others. */
  public Article withMarks(List<Annotation> newAnnotations, List<Link> newLinks) {
    return new Article(id, text, sections, metadata, newAnnotations, newLinks);
  }

  /** The sections of one kind, in order. */
  public Stream<Section> sections(SectionKind kind) {
    return sections.stream().filter(section -> section.kind() == kind);
  }

  /** What stands at an offset in UTF-16 units; empty where no section covers it. */
  public Optional<SectionKind> kindAt(int offset) {
    return sections.stream()
        .filter(section -> section.span().contains(offset))
        .map(Section::kind)
        .findFirst();
  }

  /** The annotations on one layer, such as {@code claim}, by their first span. */
  public Stream<Annotation> annotations(String layer) {
    return annotations.stream().filter(annotation -> annotation.layer().equals(layer));
  }

  /** The annotations, to be found by place and by id. */
  public Marks marks() {
    return Marks.of(annotations);
  }

  /**
   * The span's place in this article, with its words.
   *
   * @param span in UTF-16 units, as {@code String.indexOf} and {@code Matcher.start} count
   * @throws IllegalArgumentException naming the span, where it reaches beyond the text
   */
  public Place place(Span span) {
    return new Place(id, span, span.in(text));
  }
}
