/** The question whether a workspace's own plugins may run. */
@NullMarked
package org.factdesk.desktop.trust;

import org.jspecify.annotations.NullMarked;
