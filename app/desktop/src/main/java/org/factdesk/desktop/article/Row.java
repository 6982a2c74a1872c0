package org.factdesk.desktop.article;

/**
 * Names a row of a galley.
 *
 * @param block index of its block
 * @param index within the block, from 0
 */
record Row(int block, int index) {}
