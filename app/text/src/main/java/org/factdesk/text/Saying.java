package org.factdesk.text;

import java.util.Optional;
import org.factdesk.model.Span;

/**
 * Where a text says that somebody said something.
 *
 * @param cue "said", "told", "according to", "it was reported"
 * @param speaker the words that name who speaks, a pronoun too; empty where nobody is named
 * @param hearer "TASS" in "told TASS", "CNN" in "said in an interview with CNN"
 * @param content what is said: the clause, or the words of the quotation
 * @param direct whether the content is a quotation
 */
public record Saying(
    Span cue, Optional<Span> speaker, Optional<Span> hearer, Span content, boolean direct) {}
