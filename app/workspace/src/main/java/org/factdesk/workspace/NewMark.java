package org.factdesk.workspace;

import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;

/** A mark that is to be made in an article. */
public record NewMark(String article, Annotation annotation) {
  public AnnotationRef ref() {
    return new AnnotationRef(article, annotation.id());
  }
}
