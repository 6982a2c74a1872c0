package org.factdesk.store;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.Annotation;
import org.factdesk.model.Link;
import org.factdesk.model.Problem;
import org.factdesk.model.WorkState;

/**
 * An annotation file as it stands, before its annotations are placed in the article's text.
 *
 * @param sha256 of the text that the offsets were made for; empty where the file does not say
 * @param placed annotations that stand in the text where the file says, found while reading
 * @param annotations all others
 * @param kept what the file has beyond what we understand
 * @param problems with single annotations and links; those are in {@code kept}
 */
record RawFile(
    Optional<String> article,
    Optional<String> annotator,
    Optional<String> sha256,
    WorkState state,
    RawCorrections corrections,
    List<Annotation> placed,
    List<RawAnnotation> annotations,
    List<Link> links,
    List<RawConflict> conflicts,
    Kept kept,
    List<Problem> problems) {}
