@NullMarked
package org.factdesk.workspace;

import org.jspecify.annotations.NullMarked;
