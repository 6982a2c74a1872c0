package org.factdesk.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Messages between Factdesk and a plugin's process, each in a frame: a mark, its length, itself.
 */
final class Frames {
  private static final int MARK = 0x46445201;

  private Frames() {}

  static void write(OutputStream stream, byte[] message) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    byte[] head = new byte[2 * Integer.BYTES];
    java.nio.ByteBuffer.wrap(head).putInt(MARK).putInt(message.length);
    out.write(head);
    out.write(message);
    out.flush();
  }

  /**
   * Waits for the next message.
   *
   * @param most bytes that it may have
   * @throws NoFrame where something else comes
   */
  static byte[] read(InputStream stream, int most) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != MARK) {
      throw new NoFrame();
    }
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new NoFrame();
    }
    byte[] message = new byte[length];
    in.readFully(message);
    return message;
  }

  /** Something came that is no message. */
  static final class NoFrame extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
