/** The links of a mark, and the marks at their other ends: a walk from mark to mark. */
@NullMarked
package org.factdesk.desktop.links;

import org.jspecify.annotations.NullMarked;
