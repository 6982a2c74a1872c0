@NullMarked
package org.factdesk.architecture;

import org.jspecify.annotations.NullMarked;
