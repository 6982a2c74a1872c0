@NullMarked
package org.factdesk.text;

import org.jspecify.annotations.NullMarked;
