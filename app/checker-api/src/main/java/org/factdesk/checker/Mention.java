package org.factdesk.checker;

import java.io.Serializable;
import org.factdesk.model.Place;

/**
 * A fact where an article states it.
 *
 * @param key facts with the same key are compared with each other
 */
public record Mention<F extends Record & Fact>(String key, Place place, F fact)
    implements Serializable {}
