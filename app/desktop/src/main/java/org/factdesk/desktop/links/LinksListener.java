package org.factdesk.desktop.links;

import java.util.Optional;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Link;

/** What a person does in the links pane. Called on the event thread. */
public interface LinksListener {
  /** Goes to a mark; the keys stay in the pane. */
  void walkTo(AnnotationRef mark);

  /** Opens the mark's article beside the one in hand. */
  void openBeside(AnnotationRef mark);

  /** Another link is selected, or none. */
  void selectLink(Optional<Link> link);
}
