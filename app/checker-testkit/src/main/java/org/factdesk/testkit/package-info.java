@NullMarked
package org.factdesk.testkit;

import org.jspecify.annotations.NullMarked;
