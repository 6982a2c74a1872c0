@NullMarked
package org.factdesk.plugins.reprints;

import org.jspecify.annotations.NullMarked;
