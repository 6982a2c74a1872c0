/** What fact-checkers publish of their verdicts: schema.org's ClaimReview. */
@NullMarked
package org.factdesk.formats.claimreview;

import org.jspecify.annotations.NullMarked;
