package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTarget;
import java.awt.dnd.DropTargetDropEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders dropped onto a real window. */
class DropWindowTest {
  @TempDir Path folder;

  @Test
  void a_dropped_folder_opens() throws IOException {
    Path first = workspace("first");
    Path second = workspace("second");
    try (Hand hand = Hand.opens(first, folder.resolve("config"))) {
      Drop drop =
          hand.asks(
              window -> {
                DropTarget target = window.frame().getDropTarget();
                Drop made = new Drop(target, second);
                target.drop(made);
                return made;
              });
      hand.waitsUntil(
          "the dropped folder is open",
          now -> now.snapshot().filter(shown -> shown.name().equals("second")).isPresent());
      assertThat(drop.complete).isTrue();
    }
  }

  private Path workspace(String name) throws IOException {
    Path made = Files.createDirectories(folder.resolve(name));
    Files.writeString(made.resolve("one.txt"), "Bridge to reopen\n\nIt will in April.\n");
    return made;
  }

  /** A drop as the system tells it, of one file. */
  private static final class Drop extends DropTargetDropEvent {
    private final transient Path file;
    private boolean complete;

    Drop(DropTarget target, Path file) {
      super(
          target.getDropTargetContext(),
          new Point(5, 5),
          DnDConstants.ACTION_COPY,
          DnDConstants.ACTION_COPY);
      this.file = file;
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
      return flavor.equals(DataFlavor.javaFileListFlavor);
    }

    @Override
    public void acceptDrop(int action) {
      assertThat(action).isEqualTo(DnDConstants.ACTION_COPY);
    }

    @Override
    public void dropComplete(boolean success) {
      complete = success;
    }

    @Override
    public Transferable getTransferable() {
      return new Transferable() {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
          return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
          return flavor.equals(DataFlavor.javaFileListFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
          return List.of(file.toFile());
        }
      };
    }
  }
}
