package org.factdesk.desktop.opening;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTarget;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.text.JTextComponent;

/** Takes files that are dropped onto a component or anything in it. Event thread. */
public final class DropZone extends DropTargetAdapter {
  private final Consumer<List<Path>> dropped;

  private DropZone(Consumer<List<Path>> dropped) {
    this.dropped = dropped;
  }

  /** From now on files can be dropped here, and on the texts in it that only are read. */
  public static void on(Component component, Consumer<List<Path>> dropped) {
    boolean isText = component instanceof JTextComponent;
    if (component instanceof Window || isText && !((JTextComponent) component).isEditable()) {
      // A text would else take drops for itself, and refuse files.
      component.setDropTarget(
          new DropTarget(component, DnDConstants.ACTION_COPY_OR_MOVE, new DropZone(dropped)));
    }
    if (component instanceof Container container) {
      for (Component inside : container.getComponents()) {
        on(inside, dropped);
      }
    }
  }

  @Override
  public void dragEnter(DropTargetDragEvent event) {
    if (!event.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
      event.rejectDrag();
    }
  }

  @Override
  public void drop(DropTargetDropEvent event) {
    if (!event.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
      event.rejectDrop();
      return;
    }
    event.acceptDrop(DnDConstants.ACTION_COPY);
    try {
      List<?> files =
          (List<?>) event.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
      event.dropComplete(true);
      dropped.accept(
          files.stream()
              .filter(File.class::isInstance)
              .map(file -> ((File) file).toPath())
              .toList());
    } catch (UnsupportedFlavorException | IOException e) {
      // What cannot be had is as good as nothing, and is said as that.
      event.dropComplete(false);
      dropped.accept(List.of());
    }
  }
}
