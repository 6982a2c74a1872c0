@NullMarked
package org.factdesk.plugins.attribution;

import org.jspecify.annotations.NullMarked;
