@NullMarked
package org.factdesk.plugins.dates;

import org.jspecify.annotations.NullMarked;
