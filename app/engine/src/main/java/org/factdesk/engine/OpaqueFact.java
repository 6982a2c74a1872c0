package org.factdesk.engine;

import org.factdesk.checker.Fact;

/**
 * A fact of a plugin that runs elsewhere: only there do its bytes become the plugin's record.
 *
 * @param latin1 a character for each byte, which makes equal what has equal bytes
 */
record OpaqueFact(String latin1) implements Fact {}
