package org.factdesk.checker;

import java.io.Serializable;

/**
 * Marks a record as something an article states, which can be compared with other articles. Its
 * components are plain values, dates, numbers, texts, lists of these, since facts are written to
 * disk and sent to other machines.
 */
public interface Fact extends Serializable {}
