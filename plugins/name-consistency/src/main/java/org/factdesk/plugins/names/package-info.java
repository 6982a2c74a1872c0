@NullMarked
package org.factdesk.plugins.names;

import org.jspecify.annotations.NullMarked;
