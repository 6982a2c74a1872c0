/** Earlier versions of an article's annotation files, and what can be brought back of them. */
@NullMarked
package org.factdesk.desktop.versions;

import org.jspecify.annotations.NullMarked;
