package org.factdesk.desktop.importing;

import org.factdesk.formats.importing.LabelMapping;

/** Does what the person asks for on the import page. Event thread. */
public interface ImportListener {
  /** Looks at what there is to import. */
  void look();

  /** Brings it in with these labels. */
  void bring(LabelMapping mapping);

  /** Asks for a file or folder. */
  void browse();

  /** Stops what goes on. */
  void stop();
}
