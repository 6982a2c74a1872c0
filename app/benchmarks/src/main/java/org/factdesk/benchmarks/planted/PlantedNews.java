package org.factdesk.benchmarks.planted;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.cli.Main;

/**
 * Plants faults in the articles of a workspace, runs the checkers on them and scores what they
 * find; or prints every error and warning of an untouched workspace, to be read.
 *
 * <p>Arguments: {@code FOLDER [--seed N] [--seeds COUNT] [--every ARTICLES] [--out DIR]}, or {@code
 * precision FOLDER}.
 */
public final class PlantedNews {
  private PlantedNews() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("precision")) {
      Path folder = Path.of(arguments[1]);
      Alarms.of(Workspaces.read(folder), check(folder)).forEach(PlantedNews::say);
      return;
    }
    List<String> words = List.of(arguments);
    Path out =
        words.contains("--out")
            ? Path.of(value(words, "--out", ""))
            : Files.createTempDirectory("factdesk-planted");
    long seed = Long.parseLong(value(words, "--seed", "1"));
    int seeds = Integer.parseInt(value(words, "--seeds", "1"));
    int every = Integer.parseInt(value(words, "--every", "5"));
    List<Story> stories = Workspaces.read(Path.of(arguments[0]));
    Score score = new Score();
    for (long one = seed; one < seed + seeds; one++) {
      run(stories, one, every, out.resolve("seed-" + one), score);
    }
    Files.write(out.resolve("missed.jsonl"), score.missed());
    List<String> wrong = new ArrayList<>(score.wrong());
    wrong.addAll(score.unclean());
    Files.write(out.resolve("wrong.txt"), wrong);
    score.lines().forEach(PlantedNews::say);
    say("everything is in " + out);
  }

  private static String value(List<String> words, String option, String otherwise) {
    int at = words.indexOf(option);
    return at < 0 ? otherwise : words.get(at + 1);
  }

  private static void run(List<Story> stories, long seed, int every, Path out, Score score)
      throws IOException {
    Planting.Planted planted = Planting.of(stories, seed, every);
    Workspaces.write(out.resolve("clean"), planted.clean());
    Workspaces.write(out.resolve("planted"), planted.changed());
    Files.write(out.resolve("truth.jsonl"), planted.faults().stream().map(Fault::json).toList());
    score.add(planted.faults(), check(out.resolve("clean")), check(out.resolve("planted")));
  }

  private static List<Found> check(Path folder) throws IOException {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    String[] words = {"check", folder.toString(), "--format", "jsonl", "--fail-on", "never"};
    int code = Main.run(words, stream(results), stream(messages));
    if (code != 0) {
      throw new IOException("check ended with " + code + ": " + messages);
    }
    List<Found> found = new ArrayList<>();
    for (String line : results.toString(StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isBlank()) {
        found.add(Found.of(Workspaces.JSON.readTree(line)));
      }
    }
    return found;
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
