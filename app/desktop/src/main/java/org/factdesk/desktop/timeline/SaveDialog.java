package org.factdesk.desktop.timeline;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.factdesk.desktop.words.Texts;

/** Asks where the timeline is to be saved, and as what. Event thread. */
final class SaveDialog {
  private static final Texts TEXTS = Texts.of(SaveDialog.class);
  private final FileNameExtensionFilter svg =
      new FileNameExtensionFilter(TEXTS.get("save.svg"), "svg");
  private final FileNameExtensionFilter png =
      new FileNameExtensionFilter(TEXTS.get("save.png"), "png");

  private final Component owner;

  SaveDialog(Component owner) {
    this.owner = owner;
  }

  /** Empty where the person does not want to save, or not over the file that is there. */
  Optional<Path> ask(Path folder) {
    JFileChooser chooser = new JFileChooser(folder.toFile());
    chooser.setDialogTitle(TEXTS.get("save.dialog"));
    chooser.setAcceptAllFileFilterUsed(false);
    chooser.addChoosableFileFilter(svg);
    chooser.addChoosableFileFilter(png);
    chooser.setFileFilter(svg);
    chooser.setSelectedFile(folder.resolve("timeline.svg").toFile());
    if (chooser.showSaveDialog(owner) != JFileChooser.APPROVE_OPTION) {
      return Optional.empty();
    }
    Path chosen = named(chooser.getSelectedFile().toPath(), chooser.getFileFilter() == png);
    return Files.exists(chosen) && !replaces(chosen) ? Optional.empty() : Optional.of(chosen);
  }

  /** The file with the ending of what was chosen, where it has neither ending or the other one. */
  static Path named(Path file, boolean png) {
    String name = String.valueOf(file.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".png") || lower.endsWith(".svg") && !png) {
      return file;
    }
    String bare = lower.endsWith(".svg") ? name.substring(0, name.length() - 4) : name;
    return file.resolveSibling(bare + (png ? ".png" : ".svg"));
  }

  private boolean replaces(Path file) {
    String[] choices = {TEXTS.get("save.keep"), TEXTS.get("save.replace")};
    int answer =
        JOptionPane.showOptionDialog(
            owner,
            TEXTS.get("save.there", file.getFileName()),
            TEXTS.get("save.dialog"),
            JOptionPane.DEFAULT_OPTION,
            JOptionPane.WARNING_MESSAGE,
            null,
            choices,
            choices[0]);
    return answer == 1;
  }
}
