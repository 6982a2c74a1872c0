package org.factdesk.timex;

import org.factdesk.model.Span;

/** A time expression as the words state it, not yet resolved. */
record Raw(Span span, Meaning meaning, Tense tense) {}
