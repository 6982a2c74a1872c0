package org.factdesk.desktop.palette;

/** Told what the person does in the palette. Event thread. */
public interface PaletteListener {
  /** Something else is typed now: articles may be added. */
  void typed(String text);

  /** It wants another height. */
  void resized();

  /** This is to be done. */
  void chosen(Entry entry);

  /** The person has left it. */
  void closed();
}
