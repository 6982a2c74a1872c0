/**
 * Loads plugins from their jars and runs their checkers: in parallel, only what an edit touched,
 * and contained, so that a bad plugin costs a named failure and nothing else.
 */
@NullMarked
package org.factdesk.engine;

import org.jspecify.annotations.NullMarked;
