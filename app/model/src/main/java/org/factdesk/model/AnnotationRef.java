package org.factdesk.model;

/** Names an annotation anywhere in the workspace: the article's id and the annotation's. */
public record AnnotationRef(String article, String annotation) {}
