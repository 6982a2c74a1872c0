@NullMarked
package org.factdesk.plugins.numbers;

import org.jspecify.annotations.NullMarked;
