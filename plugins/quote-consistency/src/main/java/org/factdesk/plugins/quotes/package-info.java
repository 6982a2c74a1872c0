@NullMarked
package org.factdesk.plugins.quotes;

import org.jspecify.annotations.NullMarked;
