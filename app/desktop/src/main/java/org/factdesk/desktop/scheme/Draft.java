package org.factdesk.desktop.scheme;

import java.util.List;
import java.util.function.IntConsumer;
import org.factdesk.workspace.Migration;
import org.factdesk.workspace.SchemeUse.Count;
import org.factdesk.workspace.SchemeUse.Used;

/** The change that is being put together, as the pages of the editor see it. Event thread. */
interface Draft {
  Migration now();

  /** How much uses this, which is named as the changed scheme has it. */
  Count use(Used used);

  /** The values that marks have for a feature, both named as the changed scheme has them. */
  List<String> values(String layer, String feature);

  /** The draft is this from now on; the page is set anew, at the entry of this name. */
  void become(Migration changed, String entry);

  /**
   * Asks what is to become of marks before something they use is taken away.
   *
   * @param question says how many
   * @param choices none where there is nothing to choose
   * @param chosen told which of the choices, from 0
   */
  void ask(String question, List<String> choices, IntConsumer chosen);

  SchemeListener listener();
}
