package org.factdesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.factdesk.formats.About;
import org.factdesk.formats.AboutFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What people say of a dataset, as the command line says it. */
final class AboutOptions {
  @Option(
      names = "--about",
      paramLabel = "FILE",
      description =
          "A JSON file that says it all: an object with title, purpose, sources, licence, creator,"
              + " homepage, citation, each a text and each optional. What is given as an option"
              + " wins.")
  private @Nullable Path file;

  @Option(names = "--title", paramLabel = "TEXT", description = "What the dataset is called.")
  private @Nullable String title;

  @Option(names = "--purpose", paramLabel = "TEXT", description = "What it is made for.")
  private @Nullable String purpose;

  @Option(names = "--sources", paramLabel = "TEXT", description = "Where the articles come from.")
  private @Nullable String sources;

  @Option(
      names = {"--licence", "--license"},
      paramLabel = "ID",
      description = "Its licence, such as cc-by-4.0.")
  private @Nullable String licence;

  @Option(names = "--creator", paramLabel = "NAME", description = "Who publishes it.")
  private @Nullable String creator;

  @Option(names = "--homepage", paramLabel = "URL", description = "Its address on the web.")
  private @Nullable String homepage;

  @Option(names = "--citation", paramLabel = "TEXT", description = "How to cite it.")
  private @Nullable String citation;

  /**
   * What is said.
   *
   * @throws IOException saying in one sentence what is wrong with the file
   */
  About about(Surroundings around) throws IOException {
    About said = file == null ? About.NOTHING : AboutFile.read(around.resolve(file));
    return new About(
        or(title, said.title()),
        or(purpose, said.purpose()),
        or(sources, said.sources()),
        or(licence, said.licence()),
        or(creator, said.creator()),
        or(homepage, said.homepage()),
        or(citation, said.citation()));
  }

  private static String or(@Nullable String given, String otherwise) {
    return Optional.ofNullable(given).orElse(otherwise);
  }
}
