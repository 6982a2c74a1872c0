package org.factdesk.desktop.scheme;

import java.util.function.Consumer;
import org.factdesk.model.Scheme;
import org.factdesk.workspace.Migration;

/** What the editor of the scheme asks for. */
public interface SchemeListener {
  /** Uses the changed scheme, marks following it, as one step; says why not, or nothing. */
  void apply(Migration change, Consumer<String> said);

  /** Writes a copy of the scheme into the workspace and says what came of it. */
  void saveCopy(Scheme scheme, String name, Consumer<String> said);

  /** Does it once the event that is being handled is over. */
  void later(Runnable work);
}
