package org.factdesk.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Feeds every reader of files with damaged inputs: {@code Fuzz FOLDER COUNT [SEED [READER]]}. Ends
 * with 1 where something happened that must not.
 */
public final class Fuzz {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Fares rise - The Post</title>
      <meta property="og:title" content="Fares rise"><meta property="og:site_name" content="The Post">
      <meta property="article:published_time" content="2022-02-04T09:30:00+01:00">
      <link rel="canonical" href="https://post.example/fares">
      <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Fares rise",
      "datePublished":"2022-02-04","publisher":{"name":"The Post"}}]}</script></head><body>
      <nav><ul><li>Home</ul></nav><main><article><h1>Fares rise</h1><p>By Dana Reed<p>The council voted
      on Thursday to raise fares&nbsp;by a tenth, its speaker said.<br>&ldquo;Diesel costs more.&rdquo;
      <ul><li>Adults<li>Children</ul><table><tr><th>Year<td>Fare</table><pre> a  b</pre>
      <form><input></form><div hidden>x</div><time datetime="2022-02-04">Friday</time></article></main>
      <footer>All rights reserved</footer></body></html>
      """;
  private static final String NEWS =
      """
      Ferry fares rise by a tenth - The Harbour Post
      By Dana Reed
      4 February 2022
      https://harbourpost.example/2022/02/04/fares
      PORT ALDER, Feb. 4 (HP) - The council voted on Thursday to raise the fares of the harbour ferry.
      "Diesel costs twice as much as last year," the speaker said. “It hurts,” said Bo, 😊 of Alder.
      Read more: The last rise was in 2019
      All rights reserved
      """;

  private Fuzz() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    int count = Integer.parseInt(arguments[1]);
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    String only = arguments.length > 3 ? arguments[3] : "";
    boolean sound = true;
    System.out.println("seed " + seed);
    for (FuzzReader reader : readers(folder)) {
      if (reader.name().startsWith(only)) {
        FuzzRun.Outcome outcome = new FuzzRun(reader, seed).run(count);
        System.out.println(outcome);
        sound &= outcome.faults().isEmpty();
      }
    }
    List<String> outside = outside(folder);
    outside.forEach(file -> System.out.println("written outside of every workspace: " + file));
    System.exit(sound && outside.isEmpty() ? 0 : 1);
  }

  /** All readers, each with a workspace of its own below the folder. */
  static List<FuzzReader> readers(Path folder) throws IOException {
    List<FuzzReader> readers = new ArrayList<>();
    FuzzReader annotations = new AnnotationFuzz(in(folder, "annotations"));
    readers.add(annotations);
    readers.add(new MergeFuzz(in(folder, "merge"), annotations.seeds()));
    readers.add(new DismissalFuzz(in(folder, "dismissals")));
    readers.add(new SchemeFuzz(in(folder, "scheme")));
    readers.add(new SettingsFuzz(in(folder, "settings")));
    readers.add(new ArticleFuzz(in(folder, "txt"), "txt", List.of(NEWS, FuzzFolder.TEXT)));
    readers.add(new ArticleFuzz(in(folder, "json"), "json", List.of(json("a"))));
    readers.add(
        new ArticleFuzz(
            in(folder, "jsonl"), "jsonl", List.of(json("a") + json("../b") + json("c/d"))));
    readers.add(new ArticleFuzz(in(folder, "html"), "html", List.of(PAGE)));
    readers.add(new GuidelinesFuzz(in(folder, "guidelines")));
    readers.add(new JarFuzz(in(folder, "jars")));
    readers.addAll(ImportFuzz.all(folder));
    return readers;
  }

  /** What lies beside the workspaces, where nothing may be. */
  static List<String> outside(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> !path.getFileName().toString().startsWith("workspace-"))
          .map(Path::toString)
          .toList();
    }
  }

  private static FuzzFolder in(Path folder, String name) throws IOException {
    return new FuzzFolder(Files.createDirectories(folder.resolve("workspace-" + name)));
  }

  private static String json(String id) {
    return "{\"id\":\""
        + id
        + "\",\"text\":\"Prices rose 😊 in May 2022.\\nBo said so.\",\"published\":\"2022-02-04\",\"title\":\"T\","
        + "\"outlet\":\"O\",\"url\":\"https://a.example\",\"language\":\"en\",\"x\":[{\"y\":null}]}\n";
  }
}
