/** The article view: an article typeset, with its marks, findings and suggestions. */
@NullMarked
package org.factdesk.desktop.article;

import org.jspecify.annotations.NullMarked;
