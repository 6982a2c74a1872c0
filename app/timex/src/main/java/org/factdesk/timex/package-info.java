@NullMarked
package org.factdesk.timex;

import org.jspecify.annotations.NullMarked;
