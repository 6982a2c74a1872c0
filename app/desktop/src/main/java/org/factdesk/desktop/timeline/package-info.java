/** The timeline: which article tells of which day, and where they disagree. */
@NullMarked
package org.factdesk.desktop.timeline;

import org.jspecify.annotations.NullMarked;
