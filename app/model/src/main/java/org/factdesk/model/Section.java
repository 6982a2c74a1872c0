package org.factdesk.model;

/** A stretch of an article and what it is; an article's sections cover its text without gaps. */
public record Section(Span span, SectionKind kind) {}
