package org.factdesk.desktop.article;

import java.util.List;
import org.factdesk.checker.Severity;
import org.factdesk.model.Span;

/**
 * A finding as the article view shows it: a zigzag under its words, a sign in the margin.
 *
 * @param id the finding's id, handed back when its sign is clicked
 * @param spans its places in the shown article, in UTF-16 units
 * @param message one sentence, shown when the pointer rests on the sign
 */
public record FindingSign(String id, Severity severity, List<Span> spans, String message) {
  public FindingSign {
    spans = List.copyOf(spans);
  }
}
