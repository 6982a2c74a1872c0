package org.factdesk.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Section;

/** Finds out from an article's text on which day or days it was published. */
public final class PublicationDate {
  private PublicationDate() {}

  /**
   * The day of publication that the text states (a bare date line, an address, a dateline with its
   * year) or allows to conclude (a dateline without a year, "this week" beside dates); empty where
   * neither is possible. Linear in the length of the text. Any thread.
   *
   * @param sections of the text, in order; boilerplate and repeats are no evidence. Empty: all of
   *     the text is taken as the story.
   */
  public static Optional<Metadatum<DateRange>> find(String text, List<Section> sections) {
    return find(text, sections, Optional.empty());
  }

  /**
   * The same for an article whose address is known: where the text does not state the day more
   * surely, the day in the address is taken.
   */
  public static Optional<Metadatum<DateRange>> find(
      String text, List<Section> sections, Optional<String> address) {
    return new PublicationClues(text, sections).conclude(address);
  }

  /** All statements of the day in the text, lines first, then datelines that name their year. */
  public static List<PublicationClue> stated(String text, List<Section> sections) {
    return new PublicationClues(text, sections).stated();
  }

  /** The day in an address of the web, such as {@code /2022/02/04/}; empty where it has none. */
  public static Optional<LocalDate> inAddress(String address) {
    return AddressDates.in(address);
  }
}
