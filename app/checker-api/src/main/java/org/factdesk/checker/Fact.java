package org.factdesk.checker;

import java.io.Serializable;

/** Marks a record as something an article states, which can be compared with other articles. */
public interface Fact extends Serializable {}
