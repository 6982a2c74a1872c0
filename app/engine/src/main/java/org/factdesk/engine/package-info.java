@NullMarked
package org.factdesk.engine;

import org.jspecify.annotations.NullMarked;
