package org.factdesk.desktop.exporting;

import java.nio.file.Path;

/** What a person does on the export page. Event thread. */
public interface ExportListener {
  /** Something else is chosen. */
  void changed(ExportChoices choices);

  /** The dataset is to be written. */
  void export();

  /** What is being written is not wanted any more. */
  void cancel();

  /** A folder is to be asked for. */
  void chooseFolder();

  /** The folder that was written is to be seen. */
  void openFolder(Path folder);

  /** Somebody looks at the page. */
  void seen();
}
