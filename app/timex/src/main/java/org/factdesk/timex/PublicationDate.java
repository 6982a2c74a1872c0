package org.factdesk.timex;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Section;

/** Finds out from an article's text on which day or days it was published. */
public final class PublicationDate {
  private PublicationDate() {}

  /**
   * The day of publication that the text states (a bare date line, a URL, a dateline with its year)
   * or allows to conclude (a dateline without a year, "this week" beside dates); empty where
   * neither is possible. Linear in the length of the text. Any thread.
   *
   * @param sections of the text, in order; boilerplate and repeats are no evidence. Empty: all of
   *     the text is taken as the story.
   */
  public static Optional<Metadatum<DateRange>> find(String text, List<Section> sections) {
    return new PublicationClues(text, sections).conclude();
  }
}
