package org.factdesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factdesk.cli.Main;

/**
 * Scores date consistency through the commands {@code suggest} and {@code check} against folders of
 * texts with the right answers, and prints the figures and the commonest errors.
 *
 * <p>Arguments: {@code tagger} or {@code planted}, then folders as {@link GoldFolder} reads them.
 */
public final class DateScores {
  private static final int COMMONEST = 10;

  private DateScores() {}

  public static void main(String[] arguments) throws IOException {
    for (String argument : List.of(arguments).subList(1, arguments.length)) {
      GoldFolder gold = GoldFolder.read(Path.of(argument));
      Path workspace = Files.createTempDirectory("factdesk-dates");
      try {
        gold.writeWorkspace(workspace);
        say(argument);
        if (arguments[0].equals("tagger")) {
          tagger(gold, workspace);
        } else {
          planted(gold, workspace);
        }
      } finally {
        delete(workspace);
      }
    }
  }

  private static void tagger(GoldFolder gold, Path workspace) throws IOException {
    Map<String, List<TimexMark>> found = new HashMap<>();
    for (JsonNode line : run("suggest", workspace.toString(), "--layer", "date")) {
      String document = GoldFolder.document(line.path("article").asText());
      TimexMark mark = TimexMark.of(line, line.path("features"));
      found.computeIfAbsent(document, any -> new ArrayList<>()).add(mark);
    }
    List<TimexScore> scores = TimexScore.all();
    TimexErrors errors = new TimexErrors();
    for (GoldMarks text : GoldMarks.of(gold.lines("gold.jsonl"))) {
      List<TimexMark> ours = text.scored(found.getOrDefault(text.document(), List.of()));
      scores.forEach(score -> score.add(text.marks(), ours));
      errors.add(TimexPairs.of(text.marks(), ours));
    }
    scores.forEach(score -> say("  " + score));
    errors.commonest(COMMONEST).forEach(error -> say("    " + error));
  }

  private static void planted(GoldFolder gold, Path workspace) throws IOException {
    List<JsonNode> truth = gold.holds("truth.jsonl") ? gold.lines("truth.jsonl") : List.of();
    List<JsonNode> findings =
        run("check", workspace.toString(), "--format", "jsonl", "--fail-on", "never");
    say("  " + new PlantedScore(gold.texts().size(), truth, findings));
  }

  private static List<JsonNode> run(String command, String... rest) throws IOException {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(List.of(rest));
    words.addAll(List.of("--checker", "date-consistency"));
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int code = Main.run(words.toArray(String[]::new), stream(results), stream(messages));
    if (code != 0) {
      throw new IOException(words + " ended with " + code + ": " + messages);
    }
    return GoldFolder.parsed(results.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
