package org.factdesk.formats.parquet;

/** The numbers by which Parquet calls things. */
final class Parquet {
  static final String MAGIC = "PAR1";

  static final int TYPE_INT32 = 1;
  static final int TYPE_BYTES = 6;
  static final int REQUIRED = 0;
  static final int OPTIONAL = 1;
  static final int UTF8 = 0;
  static final int PLAIN = 0;
  static final int RLE = 3;
  static final int UNCOMPRESSED = 0;
  static final int DATA_PAGE = 0;

  private Parquet() {}
}
