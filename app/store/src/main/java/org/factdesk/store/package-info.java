@NullMarked
package org.factdesk.store;

import org.jspecify.annotations.NullMarked;
