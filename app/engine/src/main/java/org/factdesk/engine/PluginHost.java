package org.factdesk.engine;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * What runs in a plugin's process: answers messages on the standard streams, one after the other,
 * until they end, which they do when Factdesk has gone.
 */
final class PluginHost {
  /** How the process ends when its streams are of no use any more. */
  static final int CANNOT_ANSWER = 96;

  private final OutputStream answers;
  private final Printed printed;
  private @Nullable Hosted plugin;

  private PluginHost(OutputStream answers, Printed printed) {
    this.answers = answers;
    this.printed = printed;
  }

  /** Started by {@link PluginProcess}. */
  public static void main(String[] args) throws IOException {
    InputStream messages = new FileInputStream(FileDescriptor.in);
    OutputStream answers = new FileOutputStream(FileDescriptor.out);
    Printed printed = new Printed();
    System.setIn(new ByteArrayInputStream(new byte[0]));
    System.setOut(printed.stream());
    System.setErr(printed.stream());
    BlockingQueue<byte[]> waiting = new LinkedBlockingQueue<>();
    Workers reader = new Workers(1);
    reader.start(() -> read(messages, waiting));
    Frames.write(answers, new byte[0]); // ready
    new PluginHost(answers, printed).serve(waiting);
  }

  /** Also while the plugin is busy, and whatever threads it left: nothing outlives Factdesk. */
  private static void read(InputStream messages, BlockingQueue<byte[]> waiting) {
    try {
      while (true) {
        waiting.add(Frames.read(messages, Integer.MAX_VALUE));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(CANNOT_ANSWER);
    }
  }

  private void serve(BlockingQueue<byte[]> waiting) {
    while (true) {
      try {
        answer(waiting.take());
      } catch (InterruptedException e) {
        // By the plugin: nobody else does.
      } catch (IOException e) {
        Runtime.getRuntime().halt(CANNOT_ANSWER);
      }
    }
  }

  private void answer(byte[] message) throws IOException {
    Hosted before = plugin;
    ClassLoader classes = before == null ? PluginHost.class.getClassLoader() : before.classes();
    Call<byte[]> call = new Call<>(classes, Call.UNTIMED, () -> performed(message));
    call.run();
    byte[] given = call.result();
    WireWriter out = WireWriter.unlimited().text(printed.take());
    if (given == null) {
      out.flag(false).text(String.valueOf(call.failure()));
      Frames.write(answers, out.toBytes());
    } else {
      Frames.write(answers, out.flag(true).raw(given).toBytes());
    }
  }

  private byte[] performed(byte[] message) throws IOException, ClassNotFoundException {
    WireReader in = new WireReader(message);
    Ask ask = in.constant(Ask.class);
    Hosted loaded = plugin;
    if (ask == Ask.LOAD || loaded == null) {
      loaded = Hosted.load(in);
      plugin = loaded;
      return loaded.offers();
    }
    return loaded.answer(ask, in);
  }
}
