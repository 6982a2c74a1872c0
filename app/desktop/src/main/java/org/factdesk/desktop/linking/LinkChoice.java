package org.factdesk.desktop.linking;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.LinkType;

/**
 * A way to link the selected mark.
 *
 * @param forward whether the link starts at the selected mark; else it ends there
 */
public record LinkChoice(LinkType type, boolean forward) {
  /** Every way that the scheme allows for a mark of that layer, in the order of the scheme. */
  public static List<LinkChoice> of(Scheme scheme, String layer) {
    List<LinkChoice> choices = new ArrayList<>();
    for (LinkType type : scheme.linkTypes()) {
      if (type.from().contains(layer)) {
        choices.add(new LinkChoice(type, true));
      } else if (type.to().contains(layer)) {
        choices.add(new LinkChoice(type, false));
      }
    }
    return List.copyOf(choices);
  }

  /** The layers of the marks at the other end. */
  public List<String> layers() {
    return forward ? type.to() : type.from();
  }

  /** As the choice is offered: {@code said-by}, or {@code ← said-by} against its direction. */
  @Override
  public String toString() {
    return forward ? type.id() : "← " + type.id();
  }
}
