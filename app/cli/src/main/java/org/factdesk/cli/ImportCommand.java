package org.factdesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.factdesk.formats.Format;
import org.factdesk.formats.FormatOption;
import org.factdesk.formats.Formats;
import org.factdesk.formats.PlainReason;
import org.factdesk.formats.Source;
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
import org.factdesk.workspace.SaveState;
import org.factdesk.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Articles and annotations out of files of others. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    header = "Brings articles and annotations of other programs into the workspace.",
    customSynopsis =
        "factdesk import [WORKSPACE] --format ID SOURCE [--annotator NAME] [--mapping FILE]"
            + " [--option NAME=VALUE] [--save-mapping FILE]",
    description = {
      "Prints what could not be read or placed, a line of JSON each: file, line, reason, content."
          + " These lines are also kept in .factdesk/imports in the workspace.",
      "An article that the workspace has already, by its id or its text, gets the marks; every other"
          + " one becomes a file below the first folder of articles. What is there already is left"
          + " alone, so that importing twice adds nothing.",
      "How offsets count is found out by the quoted words. Labels are mapped by their names; what"
          + " the scheme lacks is added to it. The mapping is shown and remembered."
    },
    footer = {"", ExitCode.EXPLAINED})
final class ImportCommand extends WorkspaceCommand {
  private static final int MOST_NOTES = 100;
  private static final String GOES_BY_NAME = "; its marks go where its name leads";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SOURCE",
      description = "The file or folder to import.")
  private @Nullable Path second;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "ID",
      description = "The format of the files, such as brat.")
  private String format = "";

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      description = "Whose work it is where the files do not say; 'imported' where none is named.")
  private String annotator = "";

  @Option(
      names = "--option",
      paramLabel = "NAME=VALUE",
      description = "Something that can be chosen about the format; may be given more than once.")
  private Map<String, String> options = new TreeMap<>();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "What labels become, as --save-mapping writes it; names go by themselves else.")
  private @Nullable Path mappingFile;

  @Option(
      names = "--save-mapping",
      paramLabel = "FILE",
      description = "Writes what labels become into a new file, to be corrected.")
  private @Nullable Path saveMapping;

  private int notes;

  ImportCommand(Surroundings around) {
    super(around);
  }

  @Override
  @Nullable Path workspace() {
    return second == null ? null : super.workspace();
  }

  @Override
  int run(Workspace opened) {
    Path given = second == null ? super.workspace() : second;
    Optional<Format> wanted = Formats.find(format).filter(Format::imports);
    Optional<String> misunderstood =
        wanted.isEmpty()
            ? Optional.of(unknownFormat())
            : FormatOption.refusal(wanted.get(), options);
    if (misunderstood.isPresent()) {
      around.say(misunderstood.get());
      return ExitCode.USAGE;
    }
    if (given == null || given.toString().isEmpty()) {
      around.say("what to import is missing; name a file or folder after the options");
      return ExitCode.USAGE;
    }
    Path source = around.resolve(given);
    if (!Files.exists(source)) {
      sayFailure(given + ": does not exist; name the file or folder to import");
      return ExitCode.INCOMPLETE;
    }
    if (saveMapping != null && Files.exists(around.resolve(saveMapping))) {
      sayFailure(saveMapping + ": is there already; name a new file for --save-mapping");
      return ExitCode.USAGE;
    }
    DatasetProgress progress = new DatasetProgress(around);
    try {
      Survey survey = Survey.of(wanted.get(), Source.of(source).with(options), progress);
      Path folder = opened.folder().importFolder();
      Optional<LabelMapping> mapping = mapping(survey, opened, folder);
      return mapping.isEmpty()
          ? ExitCode.USAGE
          : bring(opened, survey, mapping.get(), folder, progress);
    } catch (IOException | UncheckedIOException e) {
      progress.clear();
      sayFailure(given + ": cannot be imported (" + PlainReason.of(e) + ")");
      return ExitCode.INCOMPLETE;
    }
  }

  private String unknownFormat() {
    String known =
        Formats.all().stream()
            .filter(Format::imports)
            .map(Format::id)
            .collect(Collectors.joining(", "));
    return "no format that can be imported is called '" + format + "'; there is " + known;
  }

  /** The mapping to use, shown and kept; empty where the file that was named cannot be used. */
  private Optional<LabelMapping> mapping(Survey survey, Workspace opened, Path folder)
      throws IOException {
    Scheme scheme = opened.snapshot().scheme();
    LabelMapping mapping = Import.proposal(survey, scheme);
    Path remembered = MappingFile.remembered(folder, format);
    if (mappingFile == null && Files.exists(remembered)) {
      mapping = mapping.and(read(remembered).orElse(LabelMapping.NONE));
    } else if (mappingFile != null) {
      Optional<LabelMapping> named = read(around.resolve(mappingFile));
      if (named.isEmpty()) {
        return Optional.empty();
      }
      survey.labels().keySet().stream()
          .filter(label -> !named.get().labels().containsKey(label))
          .forEach(label -> around.say(mappingFile + ": lacks the label " + label + GOES_BY_NAME));
      mapping = mapping.and(named.get());
    }
    LabelMapping used = mapping.of(survey);
    MappingWords.lines(survey, used).forEach(around::say);
    Import.additions(survey, used, scheme).forEach(one -> around.say("new in the scheme: " + one));
    if (saveMapping != null) {
      // Never over a file that somebody may have corrected meanwhile.
      Files.write(
          around.resolve(saveMapping), MappingFile.write(used), StandardOpenOption.CREATE_NEW);
    }
    MappingFile.remember(folder, format, used);
    return Optional.of(used);
  }

  private Optional<LabelMapping> read(Path file) {
    try {
      return Optional.of(MappingFile.read(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      sayFailure(file + ": does not exist; name the file of the mapping");
      return Optional.empty();
    } catch (IOException e) {
      sayFailure(file + ": cannot be used as a mapping (" + PlainReason.of(e) + ")");
      return Optional.empty();
    }
  }

  private int bring(
      Workspace opened, Survey survey, LabelMapping mapping, Path folder, DatasetProgress progress)
      throws IOException {
    Intake intake = opened.intake();
    opened.snapshot().problems().forEach(this::say);
    Shelf shelf =
        new Shelf(intake::article, intake::sameText, intake::work, intake::add, intake::put);
    Import.Terms terms =
        new Import.Terms(mapping, annotator, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    ImportReport report;
    try (TroubleFile kept = new TroubleFile(folder, format)) {
      Import work = new Import(survey, terms, shelf, trouble -> tell(trouble, kept), this::note);
      report = work.run(progress);
      Scheme scheme = Import.scheme(survey, mapping, opened.snapshot().scheme());
      progress.clear();
      Optional<Problem> refused = intake.finish("import " + format, scheme);
      refused.ifPresent(this::say);
      kept.file().ifPresent(file -> sayFailure(file + ": keeps what could not be used"));
    }
    if (opened.saveAll() instanceof SaveState.NotSaved unsaved) {
      sayFailure("not everything could be saved: " + unsaved.message());
    }
    say(report);
    return ExitCode.DONE;
  }

  private void tell(Trouble trouble, TroubleFile kept) {
    around.out().print(TroubleFile.line(trouble) + "\n");
    try {
      kept.add(trouble);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(Problem problem) {
    if (notes++ < MOST_NOTES) {
      around.say(problem.toString());
    }
  }

  private void say(ImportReport report) {
    if (notes > MOST_NOTES) {
      around.say("and " + (notes - MOST_NOTES) + " more such notes");
    }
    report
        .otherwise()
        .forEach((words, count) -> around.say(Words.count(count, "article") + " counted " + words));
    List<String> parts =
        List.of(
            Words.count(report.documents(), "article") + " read",
            report.added() + " of them new",
            Words.count(report.marks(), "mark") + " and " + Words.count(report.links(), "link"),
            report.there() + " there already",
            report.differing() + " there with other words or features",
            report.unplaced() + " without a place",
            report.left() + " left out by the mapping",
            report.listed() + " listed");
    around.say(String.join(", ", parts));
  }
}
