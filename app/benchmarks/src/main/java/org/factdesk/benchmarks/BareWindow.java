package org.factdesk.benchmarks;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Toolkit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JFrame;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.fife.ui.rtextarea.RTextScrollPane;

/**
 * The least that a window like ours can be: a FlatLaf frame with an empty RSyntaxTextArea. Writes
 * the moment of its first paint (milliseconds since 1970) to the file named by the property {@code
 * factdesk.firstPaint} and ends.
 */
public final class BareWindow {
  private BareWindow() {}

  public static void main(String[] arguments) {
    EventQueue.invokeLater(BareWindow::open);
  }

  private static void open() {
    FlatLightLaf.setup();
    JFrame frame = new JFrame("bare");
    frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
    frame.setContentPane(new RTextScrollPane(new FirstPaint()));
    frame.setPreferredSize(new Dimension(1440, 900));
    frame.pack();
    frame.setVisible(true);
  }

  private static final class FirstPaint extends RSyntaxTextArea {
    private static final long serialVersionUID = 1L;

    @Override
    protected void paintComponent(Graphics graphics) {
      super.paintComponent(graphics);
      Toolkit.getDefaultToolkit().sync();
      long now = System.currentTimeMillis();
      try {
        Files.writeString(Path.of(System.getProperty("factdesk.firstPaint")), now + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      System.exit(0);
    }
  }
}
