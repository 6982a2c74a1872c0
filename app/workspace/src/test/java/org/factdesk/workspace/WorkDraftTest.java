package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Conflict;
import org.junit.jupiter.api.Test;

class WorkDraftTest {
  private static final Conflict OLD = new Conflict("m1", Optional.empty(), Optional.empty(), "");
  private static final Conflict NEW = new Conflict("m2", Optional.empty(), Optional.empty(), "");

  @Test
  void undoing_what_was_settled_keeps_what_has_come_since() {
    AnnotationSet set = AnnotationSet.empty("north", "anna").withConflicts(List.of(OLD));
    WorkDraft draft = new WorkDraft(set);

    Edit.Work undo = draft.carryOut(new Edit.RemoveConflict("north", "anna", OLD));
    var unused = draft.carryOut(new Edit.AddConflict("north", "anna", NEW));
    var again = draft.carryOut(undo);

    assertThat(draft.done().conflicts()).containsExactly(OLD, NEW);
  }

  @Test
  void what_is_settled_already_leaves_nothing_to_take_back() {
    WorkDraft draft = new WorkDraft(AnnotationSet.empty("north", "anna"));

    Edit.Work undo = draft.carryOut(new Edit.RemoveConflict("north", "anna", OLD));

    assertThat(undo).isEqualTo(new Edit.Nothing("north", "anna"));
  }
}
