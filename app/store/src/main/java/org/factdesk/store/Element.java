package org.factdesk.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One annotation or link of a file: its value, or what is wrong with it.
 *
 * @param id empty where it has none
 * @param wrong empty where there is a value
 * @param unknown fields of a newer version, as JSON, by name
 */
record Element<T>(String id, @Nullable T value, String wrong, Map<String, String> unknown) {}
