/**
 * What the author of a checker sees. A checker is stateless: the engine passes everything in, calls
 * from any thread, in any order, and expects the same findings for the same input.
 */
@NullMarked
package org.factdesk.checker;

import org.jspecify.annotations.NullMarked;
