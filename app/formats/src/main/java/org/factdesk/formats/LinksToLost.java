package org.factdesk.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.formats.Sample.Made;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Link;

/**
 * Links that are in the files and lead to an annotation of another article that is not: who writes
 * an article does not know yet what the format will leave out of a later one. Holds what is left
 * out and the links to it, nothing else.
 */
final class LinksToLost {
  static final String REASON = "points at an annotation that the format left out";

  private final LongSet lost;
  private final LongSet kept = new LongSet();
  private final List<Pointer> pointers = new ArrayList<>();

  private record Pointer(Loss loss, long end) {}

  /**
   * @param lost the annotations left out of somebody's work, by their hash
   */
  LinksToLost(LongSet lost) {
    this.lost = lost;
  }

  /** Looks at an article as it was to be written and at what was lost of it. */
  void look(Sample sample, List<Loss> losses) {
    if (lost.isEmpty()) {
      return;
    }
    Set<String> listed = new HashSet<>();
    for (Loss loss : losses) {
      if (loss.what() == Loss.What.LINK || loss.what() == Loss.What.ANNOTATION) {
        listed.add(key(loss.what(), loss.annotator(), loss.id()));
      }
    }
    for (Made<Annotation> made : sample.annotations()) {
      String id = made.value().id();
      long hash = LongSet.hash(sample.id(), id);
      // Another annotator's mark of the same id may be in the files.
      if (lost.contains(hash)
          && !listed.contains(key(Loss.What.ANNOTATION, made.annotator(), id))) {
        kept.add(hash);
      }
    }
    for (Made<Link> made : sample.links()) {
      Link link = made.value();
      AnnotationRef to = link.to();
      long end = LongSet.hash(to.article(), to.annotation());
      if (link.acrossArticles()
          && lost.contains(end)
          && !listed.contains(key(Loss.What.LINK, made.annotator(), link.id()))) {
        pointers.add(new Pointer(Loss.link(sample.id(), made.annotator(), link.id(), REASON), end));
      }
    }
  }

  private static String key(Loss.What what, String annotator, String id) {
    return what + "\n" + annotator + '\n' + id;
  }

  /** Lists them, after the last article. */
  void list(LossFile losses) throws IOException {
    for (Pointer pointer : pointers) {
      if (!kept.contains(pointer.end())) {
        losses.at(pointer.loss().article());
        losses.add(pointer.loss());
      }
    }
  }
}
