package org.factdesk.desktop.timeline;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks where the timeline is to be saved, and as what. Event thread. */
final class SaveDialog {
  private static final FileNameExtensionFilter SVG =
      new FileNameExtensionFilter("SVG drawing", "svg");
  private static final FileNameExtensionFilter PNG =
      new FileNameExtensionFilter("PNG picture", "png");

  private final Component owner;

  SaveDialog(Component owner) {
    this.owner = owner;
  }

  /** Empty where the person does not want to save, or not over the file that is there. */
  Optional<Path> ask(Path folder) {
    JFileChooser chooser = new JFileChooser(folder.toFile());
    chooser.setDialogTitle("Save the timeline");
    chooser.setAcceptAllFileFilterUsed(false);
    chooser.addChoosableFileFilter(SVG);
    chooser.addChoosableFileFilter(PNG);
    chooser.setFileFilter(SVG);
    chooser.setSelectedFile(folder.resolve("timeline.svg").toFile());
    if (chooser.showSaveDialog(owner) != JFileChooser.APPROVE_OPTION) {
      return Optional.empty();
    }
    Path chosen = named(chooser.getSelectedFile().toPath(), chooser.getFileFilter() == PNG);
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
    String[] choices = {"Keep it", "Replace it"};
    int answer =
        JOptionPane.showOptionDialog(
            owner,
            file.getFileName() + " is there already.",
            "Save the timeline",
            JOptionPane.DEFAULT_OPTION,
            JOptionPane.WARNING_MESSAGE,
            null,
            choices,
            choices[0]);
    return answer == 1;
  }
}
