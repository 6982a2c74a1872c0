package org.factdesk.formats.uima;

import java.io.Closeable;
import java.io.IOException;

/** Takes the structures of one CAS, one after the other, in the form of a file. */
interface CasSink extends Closeable {
  /** Begins a structure. Ids count from 1. */
  void begin(int id, String type) throws IOException;

  void number(String feature, int value) throws IOException;

  void flag(String feature, boolean value) throws IOException;

  void text(String feature, String value) throws IOException;

  /** The text that offsets count in; holds every UTF-16 unit or another one in its place. */
  void sofaString(String value) throws IOException;

  void reference(String feature, int id) throws IOException;

  void end() throws IOException;

  /** Ends the CAS with its one view; its members are the ids from {@code first} to {@code last}. */
  void view(int sofa, int first, int last) throws IOException;
}
