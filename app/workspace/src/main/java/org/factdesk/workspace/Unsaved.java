package org.factdesk.workspace;

/** A file, or a part of one, that is different now from what the disk has. */
sealed interface Unsaved {
  /** One annotator's work on one article. */
  record Work(String article, String annotator) implements Unsaved {}

  /** What is said of one finding in the file of dismissals. */
  record Dismissing(String finding) implements Unsaved {}

  /** The scheme. */
  record OfScheme() implements Unsaved {}

  /** What is set for one checker. */
  record Settings(String checker) implements Unsaved {}
}
