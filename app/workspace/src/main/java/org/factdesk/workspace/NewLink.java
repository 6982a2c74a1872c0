package org.factdesk.workspace;

import org.factdesk.model.AnnotationRef;

/** A link that is to be made. */
public record NewLink(String type, AnnotationRef from, AnnotationRef to) {}
