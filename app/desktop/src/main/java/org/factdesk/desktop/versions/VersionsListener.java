package org.factdesk.desktop.versions;

import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Annotation;
import org.factdesk.store.DamagedFile;
import org.factdesk.store.Version;

/** What a person asks for in the pane of versions. */
public interface VersionsListener {
  /** Another version is selected, or none. */
  void selected(Optional<Version> version);

  /** Somebody looks at the pane now. */
  void seen();

  /** Make these marks what they were in the selected version. */
  void restore(Set<String> marks);

  /** Make all of the annotator's work what it was in the selected version. */
  void restoreAll();

  /** Show the words of a mark in the article. */
  void show(Annotation mark);

  /** Do this with a damaged file. */
  void recover(DamagedFile file, DamagedFile.Way way);

  /** Go back to the article. */
  void leave();
}
