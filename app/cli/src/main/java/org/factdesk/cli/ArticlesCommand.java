package org.factdesk.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.CodePoints;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;
import picocli.CommandLine.Command;

/** What was read, an article a line. */
@Command(
    name = "articles",
    mixinStandardHelpOptions = true,
    header = "Prints what was read, an article a line as JSON.",
    description =
        "Each line has the metadata with its origin, the sections, the length, the furthest state"
            + " that an annotator has it in, and the number of marks. Offsets are code points.")
final class ArticlesCommand extends WorkspaceCommand {
  ArticlesCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Workspace opened) {
    Snapshot snapshot = Progress.show(around, opened, opened::readAll);
    for (String id : snapshot.ids()) {
      snapshot.article(id).ifPresent(article -> around.out().println(line(article)));
    }
    snapshot.problems().forEach(this::say);
    return ExitCode.DONE;
  }

  private static String line(OpenArticle open) {
    Article article = open.article();
    CodePoints codePoints = CodePoints.of(article.text());
    return JsonLine.object(
        line -> {
          line.text("article", article.id());
          metadata(line, article.metadata());
          line.number("length", codePoints.length())
              .list(
                  "sections",
                  article.sections(),
                  section ->
                      line.span(section.span(), codePoints).text("kind", section.kind().id()))
              .text("state", state(open).id())
              .number("marks", article.annotations().size());
        });
  }

  private static void metadata(JsonLine line, Metadata known) throws IOException {
    line.text("title", value(known.title()));
    if (known.published().isPresent()) {
      Metadatum<DateRange> published = known.published().get();
      line.object(
          "published",
          object ->
              object
                  .text("from", published.value().from().toString())
                  .text("to", published.value().to().toString())
                  .text("origin", published.origin().id())
                  .text("reason", published.reason())
                  .number("certainty", published.certainty()));
    } else {
      line.nothing("published");
    }
    line.text("outlet", value(known.outlet()))
        .text("url", value(known.url()))
        .text("language", value(known.language()))
        .object(
            "origins",
            object -> {
              origin(object, "title", known.title());
              origin(object, "outlet", known.outlet());
              origin(object, "url", known.url());
              origin(object, "language", known.language());
            });
  }

  @SuppressWarnings("NullAway") // a value that is not known is written as null
  private static String value(Optional<Metadatum<String>> known) {
    return known.map(Metadatum::value).orElse(null);
  }

  private static void origin(JsonLine line, String name, Optional<Metadatum<String>> known)
      throws IOException {
    if (known.isPresent()) {
      line.text(name, known.get().origin().id());
    }
  }

  private static WorkState state(OpenArticle open) {
    return open.sets().stream()
        .map(AnnotationSet::state)
        .max(Comparator.naturalOrder())
        .orElse(WorkState.NEW);
  }
}
