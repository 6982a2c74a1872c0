package org.factdesk.workspace;

/** What happened in many sequences. */
final class ModelTotals {
  int sequences;
  int steps;
  int settlings;
  int windows;
  int external;
  int merges;
  int conflicts;

  void add(PlainModel model) {
    merges += model.merges();
    conflicts += model.conflicts();
  }

  void add(ModelTotals other) {
    sequences += other.sequences;
    steps += other.steps;
    settlings += other.settlings;
    windows += other.windows;
    external += other.external;
    merges += other.merges;
    conflicts += other.conflicts;
  }

  @Override
  public String toString() {
    return "%d sequences, %d steps, %d settlings, %d windows, %d changes by others, %d merges, %d conflicts"
        .formatted(sequences, steps, settlings, windows, external, merges, conflicts);
  }
}
