package org.factdesk.formats;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;
import org.factdesk.model.Span;

/** Tells samples that can be written in any format from those that have to be set aside. */
final class Soundness {
  private Soundness() {}

  /** Why the sample cannot be written; empty where it can. */
  static Optional<String> wrong(Sample sample) {
    String text = sample.article().text();
    if (!isWhole(text)) {
      return Optional.of("its text has half characters, which no file can hold");
    }
    for (AnnotationSet set : sample.sets()) {
      Set<String> ids = new HashSet<>();
      for (Annotation annotation : set.annotations()) {
        if (!ids.add(annotation.id())) {
          return Optional.of("two annotations of one annotator are called " + annotation.id());
        }
        Optional<String> wrong = wrong(annotation, text);
        if (wrong.isPresent()) {
          return wrong;
        }
      }
      for (Link link : set.links()) {
        if (!isWhole(link.id() + link.type())) {
          return Optional.of("the link " + link.id() + " has half characters");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> wrong(Annotation annotation, String text) {
    for (Span span : annotation.spans()) {
      if (span.end() > text.length()) {
        return Optional.of("the annotation " + annotation.id() + " reaches beyond the text");
      }
      if (splitsPair(text, span.begin()) || splitsPair(text, span.end())) {
        return Optional.of("the annotation " + annotation.id() + " cuts a character in half");
      }
    }
    return isWhole(annotation.id() + annotation.layer() + annotation.features() + annotation.note())
        ? Optional.empty()
        : Optional.of("the annotation " + annotation.id() + " has half characters");
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
