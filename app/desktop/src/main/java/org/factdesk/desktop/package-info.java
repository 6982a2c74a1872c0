@NullMarked
package org.factdesk.desktop;

import org.jspecify.annotations.NullMarked;
