package org.factdesk.formats;

/** Sees how far long work is and may stop it. Called often and from the thread that works. */
public interface Monitor {
  /** Nobody looks, nobody stops it. */
  Monitor NONE = (stage, done, total) -> true;

  /** What the work is at. */
  enum Stage {
    /** Going through the articles to see what can be written. */
    EXAMINING,
    /** Writing. */
    WRITING,
    /** Reading back and comparing. */
    COMPARING,
    /** Looking for near-copies and groups. */
    GROUPING,
    /** Reading files of others. */
    READING
  }

  /**
   * Tells how far it is.
   *
   * @param done articles done
   * @param total articles in all; 0 where nobody knows
   * @return whether to go on
   */
  boolean at(Stage stage, int done, int total);

  /** Tells how far it is, and stops the work where that is wished. */
  default void check(Stage stage, int done, int total) {
    if (!at(stage, done, total)) {
      throw new StoppedWork();
    }
  }

  /** The work was stopped by a person. */
  final class StoppedWork extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppedWork() {
      super("stopped", null, false, false);
    }
  }
}
