@NullMarked
package org.factdesk.plugins.framing;

import org.jspecify.annotations.NullMarked;
