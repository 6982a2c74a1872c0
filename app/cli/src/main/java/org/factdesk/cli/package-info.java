@NullMarked
package org.factdesk.cli;

import org.jspecify.annotations.NullMarked;
