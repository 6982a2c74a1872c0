package org.factdesk.text;

/** Spreads the bits of hashes: the finisher of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
final class Hashes {
  private Hashes() {}

  /** A hash of a hash; different ones stay different. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
