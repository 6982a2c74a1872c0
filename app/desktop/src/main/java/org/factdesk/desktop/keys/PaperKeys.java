package org.factdesk.desktop.keys;

import java.awt.Component;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JFileChooser;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Problem;

/** Puts the keys on paper, or into a file that a browser prints. */
public final class PaperKeys {
  private static final Texts TEXTS = Texts.of(PaperKeys.class);

  private PaperKeys() {}

  /** The sheet as it is printed, with every command that has a key. Pure. */
  public static Printable sheet(List<Command> commands) {
    return new KeyPrint(commands);
  }

  /** Asks for the printer; empty where the person does not want to print. Event thread. */
  public static Optional<PrinterJob> ask(Printable sheet) {
    PrinterJob job = PrinterJob.getPrinterJob();
    job.setJobName(TEXTS.get("sheet.title"));
    job.setPrintable(sheet);
    return job.printDialog() ? Optional.of(job) : Optional.empty();
  }

  /** Prints; gives what went wrong. Waits for the printer; any thread. */
  public static List<Problem> print(PrinterJob job) {
    try {
      job.print();
      return List.of();
    } catch (PrinterException e) {
      return List.of(new Problem(TEXTS.get("sheet.title"), TEXTS.get("print.failed", e)));
    }
  }

  /** Asks for the file; empty where the person does not want to save. Event thread. */
  public static Optional<Path> askFile(Component owner) {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle(TEXTS.get("save-keys.name"));
    chooser.setSelectedFile(
        chooser.getCurrentDirectory().toPath().resolve("factdesk-keys.html").toFile());
    return chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION
        ? Optional.of(chooser.getSelectedFile().toPath())
        : Optional.empty();
  }

  /** Writes the sheet as HTML; gives what went wrong. Waits for the disk; any thread. */
  public static List<Problem> save(List<Command> commands, Path file) {
    try {
      Files.writeString(file, KeySheet.html(commands), StandardCharsets.UTF_8);
      return List.of();
    } catch (IOException e) {
      return List.of(new Problem(file.toString(), TEXTS.get("save.failed", e)));
    }
  }
}
