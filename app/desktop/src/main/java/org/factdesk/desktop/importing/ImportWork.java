package org.factdesk.desktop.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.desktop.words.Texts;
import org.factdesk.formats.Monitor;
import org.factdesk.formats.PlainReason;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.importing.Import;
import org.factdesk.formats.importing.ImportReport;
import org.factdesk.formats.importing.LabelMapping;
import org.factdesk.formats.importing.MappingFile;
import org.factdesk.formats.importing.Shelf;
import org.factdesk.formats.importing.Survey;
import org.factdesk.formats.importing.TroubleFile;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.factdesk.workspace.Intake;
import org.factdesk.workspace.Workspace;

/** An import into the open workspace; one use, not for the event thread. */
public final class ImportWork {
  private static final Texts TEXTS = Texts.of(ImportPane.class);

  private final Workspace workspace;
  private final Survey survey;
  private final String format;
  private final Import.Terms terms;
  private final Consumer<Trouble> told;

  /**
   * @param told is given each piece that is not used, on the thread that works
   */
  public ImportWork(
      Workspace workspace,
      Survey survey,
      String format,
      Import.Terms terms,
      Consumer<Trouble> told) {
    this.workspace = workspace;
    this.survey = survey;
    this.format = format;
    this.terms = terms;
    this.told = told;
  }

  /**
   * How it went.
   *
   * @param listed pieces that were not used
   */
  public record Outcome(String words, int listed) {}

  /** The mapping to begin with: by names, but for what was chosen in an earlier import. */
  public static LabelMapping mapping(
      Workspace workspace, Survey survey, String format, Scheme scheme) throws IOException {
    LabelMapping first = Import.proposal(survey, scheme);
    Path file = MappingFile.remembered(workspace.folder().importFolder(), format);
    if (!Files.exists(file)) {
      return first;
    }
    try {
      return first.and(MappingFile.read(Files.readAllBytes(file))).of(survey);
    } catch (IOException e) {
      // One that cannot be used is as good as none: the person sees what is proposed.
      return first;
    }
  }

  /** Brings everything in, as one step; what was read until it was stopped, where it was. */
  public Outcome run(Monitor monitor) {
    Intake intake = workspace.intake();
    Shelf shelf =
        new Shelf(intake::article, intake::sameText, intake::work, intake::add, intake::put);
    try {
      Path folder = workspace.folder().importFolder();
      MappingFile.remember(folder, format, terms.mapping());
      try (TroubleFile kept = new TroubleFile(folder, format)) {
        Import work = new Import(survey, terms, shelf, one -> keep(one, kept), note -> {});
        boolean whole = true;
        try {
          work.run(monitor);
        } catch (Monitor.StoppedWork e) {
          whole = false;
        }
        Scheme scheme = Import.scheme(survey, terms.mapping(), workspace.snapshot().scheme());
        Optional<Problem> refused = intake.finish(TEXTS.get("step", format), scheme);
        return outcome(work.report(), whole, refused, kept.file());
      }
    } catch (IOException | UncheckedIOException e) {
      intake.finish(TEXTS.get("step", format), workspace.snapshot().scheme());
      return new Outcome(TEXTS.get("failed", PlainReason.of(e)), 1);
    }
  }

  private void keep(Trouble trouble, TroubleFile kept) {
    told.accept(trouble);
    try {
      kept.add(trouble);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome outcome(
      ImportReport report, boolean whole, Optional<Problem> refused, Optional<Path> kept) {
    if (refused.isPresent()) {
      return new Outcome(TEXTS.get("failed", refused.get().toString()), report.listed());
    }
    String words =
        TEXTS.get(
            "done",
            report.documents(),
            report.added(),
            report.marks(),
            report.links(),
            report.there(),
            report.unplaced());
    String listed =
        kept.map(file -> " " + TEXTS.get("done.kept", report.listed(), file)).orElse("");
    return new Outcome((whole ? "" : TEXTS.get("stopped") + " ") + words + listed, report.listed());
  }
}
