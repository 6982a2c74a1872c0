package org.factdesk.checker;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Place;

/**
 * What a checker reports, at one or more places in any articles. Made in one sentence:
 *
 * <pre>{@code
 * Finding.of(CONFLICT, "“trial” is dated 17 and 18 December")
 *     .at(blamed, other).about("trial").because(reasoning).confidence(0.8)
 * }</pre>
 *
 * @param kind one of the kinds that the checker's description lists
 * @param message what is the case and what would settle it, one sentence a reporter understands
 * @param places the blamed words first; at least one when the engine takes it
 * @param subject what the finding is about, stable while its words move: with the checker and the
 *     kind it makes the finding's id, which dismissals hang on. Never an offset, never the message.
 * @param confidence 0 to 1
 */
public record Finding(
    FindingKind kind,
    String message,
    List<Place> places,
    String subject,
    List<Evidence> evidence,
    List<QuickFix> fixes,
    double confidence)
    implements Serializable {
  /**
   * @throws IllegalArgumentException naming the confidence, where it is not in 0..1
   */
  public Finding {
    places = List.copyOf(places);
    evidence = List.copyOf(evidence);
    fixes = List.copyOf(fixes);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is not in 0..1: " + confidence);
    }
  }

  /** A finding of this kind, certain, as yet without places and without a subject. */
  public static Finding of(FindingKind kind, String message) {
    return new Finding(kind, message, List.of(), "", List.of(), List.of(), 1);
  }

  /** An offer to mark the place on a layer; accepting it applies the one fix. */
  public static Finding suggestion(
      FindingKind kind, String message, Place place, String layer, Map<String, String> features) {
    return of(kind, message)
        .at(place)
        .about(layer + " " + place.quote())
        .fix(QuickFix.of("Mark as " + layer, new Change.Annotate(place, layer, features)));
  }

  /** Adds places, in order; the words to blame come first of all. */
  public Finding at(Place... added) {
    return withPlaces(Stream.concat(places.stream(), Stream.of(added)).toList());
  }

  /** Adds the place of an annotation's first span. */
  public Finding at(Article article, Annotation annotation) {
    return at(article.place(annotation.spans().get(0)));
  }

  /** Adds the places of mentions, in order. */
  public Finding at(List<? extends Mention<?>> mentions) {
    List<Place> all = new ArrayList<>(places);
    mentions.forEach(mention -> all.add(mention.place()));
    return withPlaces(all);
  }

  /**
   * Says what it is about, in words that stay while the text around them changes: a name, a key,
   * the quoted words. Two findings of one kind about the same subject that blame the same words are
   * one: the one with more places stays.
   */
  public Finding about(String value) {
    return new Finding(kind, message, places, value, evidence, fixes, confidence);
  }

  /** Adds evidence: why it is believed, in the order in which a reader follows it. */
  public Finding because(Evidence... added) {
    List<Evidence> all = Stream.concat(evidence.stream(), Stream.of(added)).toList();
    return new Finding(kind, message, places, subject, all, fixes, confidence);
  }

  /**
   * Adds a fix: an offer that settles the finding, so that it is gone once the fix is carried out.
   */
  public Finding fix(QuickFix added) {
    List<QuickFix> all = Stream.concat(fixes.stream(), Stream.of(added)).toList();
    return new Finding(kind, message, places, subject, evidence, all, confidence);
  }

  /**
   * Says how sure the checker is.
   *
   * @throws IllegalArgumentException naming the value, where it is not in 0..1
   */
  public Finding confidence(double value) {
    return new Finding(kind, message, places, subject, evidence, fixes, value);
  }

  private Finding withPlaces(List<Place> value) {
    return new Finding(kind, message, value, subject, evidence, fixes, confidence);
  }
}
