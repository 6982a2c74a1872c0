@NullMarked
package org.factdesk.formats;

import org.jspecify.annotations.NullMarked;
