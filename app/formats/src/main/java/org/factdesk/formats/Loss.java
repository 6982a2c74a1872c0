package org.factdesk.formats;

/**
 * Something of the dataset that the written files do not hold.
 *
 * @param what a link, an annotation or a feature of one
 * @param id the annotation's or link's
 * @param reason one clause, with the rule by which it was left out or flattened
 */
public record Loss(String article, String annotator, String what, String id, String reason) {}
