package org.factdesk.formats;

import java.util.Locale;

/** A side of a dataset that some formats hold and others do not. */
public enum Aspect {
  /** Which article a text is: its id. */
  ARTICLE,
  /** Title, day of publication, outlet, address and language of the articles. */
  METADATA,
  /** The white space of the texts as it is. */
  SPACING,
  /** The ids of annotations and links. */
  ID,
  /** Whose annotation or link it is. */
  ANNOTATOR,
  /** Who made it and when. */
  PROVENANCE,
  /** How far annotators are with articles. */
  STATE,
  /** Features of annotations. */
  FEATURES,
  /** Notes on annotations. */
  NOTE,
  /** Links inside an article. */
  LINKS,
  /** Links into other articles. */
  LINKS_ACROSS;

  /** The name in files: {@code links-across}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
