/** UIMA's forms of annotated texts: CAS JSON and XMI, with the layers that INCEpTION expects. */
@NullMarked
package org.factdesk.formats.uima;

import org.jspecify.annotations.NullMarked;
