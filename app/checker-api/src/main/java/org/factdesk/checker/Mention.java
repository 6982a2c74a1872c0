package org.factdesk.checker;

import java.io.Serializable;
import org.factdesk.model.Place;

/**
 * A fact where an article states it.
 *
 * @param key facts with the same key, letter by letter, are compared with each other; fold case and
 *     spelling before
 * @param place the words that state it, in the article that was given
 * @param fact a record of plain values, which can be written to disk and sent elsewhere
 */
public record Mention<F extends Record & Fact>(String key, Place place, F fact)
    implements Serializable {}
