/** What is known of the selected mark or of the article, and how to change it. */
@NullMarked
package org.factdesk.desktop.inspector;

import org.jspecify.annotations.NullMarked;
