package org.factdesk.store;

/**
 * What came of a merge.
 *
 * @param bytes the file; none where it is to be removed
 * @param conflicts how many differences in it are left for a person to settle
 */
@SuppressWarnings("ArrayRecordComponent") // a whole file, written and dropped
record Merged(byte[] bytes, int conflicts) {}
