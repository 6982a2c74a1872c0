package org.factdesk.plugins.names;

import java.util.List;
import org.factdesk.checker.Fact;
import org.factdesk.text.UsedName;

/**
 * The names in an article.
 *
 * @param published the first day on which it can have been published, in days since 1970
 * @param topics the names that it is about, weightiest first, as keys have them
 * @param all each once for each office, by their first place
 */
record Names(long published, List<String> topics, List<UsedName> all) implements Fact {}
