package org.factdesk.model;

import java.security.SecureRandom;

/** Makes ids for annotations and links: random, so that two people's work never collides. */
public final class Ids {
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 14;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** 14 letters and digits, about 83 random bits. */
  public static String random() {
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return id.toString();
  }
}
