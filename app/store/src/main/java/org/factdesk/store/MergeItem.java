package org.factdesk.store;

import java.io.IOException;

/**
 * A mark or link of one version of a file; taken apart only where the versions differ.
 *
 * @param json the whole of it on one line
 * @param text the hash of the text that the file's offsets were made for
 */
record MergeItem(String json, String text) {

  MergeFields fields() throws IOException {
    return MergeFields.of(json, text);
  }

  /** As a file for this text has it. */
  String json(String fileText) throws IOException {
    return fileText.equals(text) ? json : fields().json(fileText);
  }

  /** Whether somebody changed anything since; that words were found elsewhere does not count. */
  boolean differs(MergeItem before) throws IOException {
    return !equals(before) && fields().differs(before.fields());
  }
}
