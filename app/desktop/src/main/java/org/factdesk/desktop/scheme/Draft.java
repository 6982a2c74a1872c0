package org.factdesk.desktop.scheme;

import java.util.List;
import java.util.function.Consumer;
import org.factdesk.workspace.Migration;
import org.factdesk.workspace.SchemeUse;

/** The change that is being put together, as the pages of the editor see it. Event thread. */
interface Draft {
  Migration now();

  /** What the marks use by the scheme before the change. */
  SchemeUse use();

  /** The draft is this from now on; the page is set anew, at the entry of this name. */
  void become(Migration changed, String entry);

  /**
   * Asks what is to become of marks before something they use is taken away.
   *
   * @param question says how many
   * @param choices the first stands for no target
   * @param chosen told the target, empty for none
   */
  void ask(String question, List<String> choices, Consumer<String> chosen);

  SchemeListener listener();
}
