/** Finds out what the parts of a scraped article are, and what it says about itself. */
@NullMarked
package org.factdesk.store.article;

import org.jspecify.annotations.NullMarked;
