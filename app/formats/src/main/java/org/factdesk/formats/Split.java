package org.factdesk.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** One part of a dataset that is being written, such as {@code train}. */
public final class Split {
  private final String name;
  private final Path whole;
  private final Iterator<Sample> samples;

  Split(String name, Path whole, Iterator<Sample> samples) {
    this.name = name;
    this.whole = whole;
    this.samples = samples;
  }

  /** Empty where the dataset is whole. */
  public String name() {
    return name;
  }

  /**
   * The articles by id, to be gone through once. Every span is in its text and cuts no character in
   * half; both ends of every link are in the dataset.
   */
  public Iterator<Sample> samples() {
    return samples;
  }

  /** A folder of the part's own, which is there; that of the dataset where it is whole. */
  public Path folder() throws IOException {
    return Files.createDirectories(name.isEmpty() ? whole : whole.resolve(name));
  }
}
