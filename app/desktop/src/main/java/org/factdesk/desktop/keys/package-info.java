/** Lists the commands with their keys, lets the person change them, and prints them. */
@NullMarked
package org.factdesk.desktop.keys;

import org.jspecify.annotations.NullMarked;
