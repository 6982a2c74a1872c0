package org.factdesk.model;

/**
 * Words in an article: which article, where, and what stands there.
 *
 * @param article the article's id
 * @param quote the words in the span
 */
public record Place(String article, Span span, String quote)
    implements Comparable<Place>, java.io.Serializable {

  /** By article id, then by span. */
  @Override
  public int compareTo(Place other) {
    int byArticle = article.compareTo(other.article);
    return byArticle != 0 ? byArticle : span.compareTo(other.span);
  }
}
