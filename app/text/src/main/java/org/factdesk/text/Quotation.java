package org.factdesk.text;

import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.model.Span;

/**
 * Words between quotation marks.
 *
 * @param span from the opening mark to the closing one, both included; to the end of the last
 *     paragraph that it runs over where nothing closes it
 * @param parts the words inside without the marks, one span a paragraph, at least one
 * @param depth how many quotations it stands in
 * @param closed whether a mark closes it
 */
public record Quotation(Span span, List<Span> parts, int depth, boolean closed)
    implements Comparable<Quotation> {
  /** Keeps a copy of the parts. */
  public Quotation {
    parts = List.copyOf(parts);
  }

  /** The words inside, paragraphs joined by a space. */
  public String words(CharSequence text) {
    return parts.stream().map(part -> part.in(text)).collect(Collectors.joining(" "));
  }

  /** By span. */
  @Override
  public int compareTo(Quotation other) {
    return span.compareTo(other.span);
  }
}
