package org.factdesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many planted date errors were found. A finding counts for an error when its first or second
 * place overlaps it; the first is what it blames. Offsets are code points.
 */
final class PlantedScore {
  private record Words(String document, int begin, int end) {
    boolean overlaps(Words other) {
      return document.equals(other.document) && begin < other.end && other.begin < end;
    }
  }

  private record Found(Words blamed, Words beside) {
    boolean finds(Words error) {
      return blamed.overlaps(error) || beside.overlaps(error);
    }
  }

  private final int articles;
  private final Map<Words, String> errors = new LinkedHashMap<>();
  private final List<Found> findings = new ArrayList<>();

  /**
   * @param truth the planted errors, with their kind; an error that nothing contradicts ({@code
   *     lone}) is left out
   * @param findings as {@code check --format jsonl} prints them
   */
  PlantedScore(int articles, List<JsonNode> truth, List<JsonNode> findings) {
    this.articles = articles;
    for (JsonNode error : truth) {
      if (!error.path("tier").asText().equals("lone")) {
        String kind = error.path("tier").asText() + " " + error.path("kind").asText();
        errors.put(words(error, error.path("doc").asText()), kind);
      }
    }
    for (JsonNode finding : findings) {
      JsonNode places = finding.path("places");
      if (!finding.path("severity").asText().equals("suggestion") && !places.isEmpty()) {
        this.findings.add(
            new Found(place(places, 0), place(places, Math.min(1, places.size() - 1))));
      }
    }
  }

  private static Words place(JsonNode places, int index) {
    JsonNode place = places.get(index);
    return words(place, GoldFolder.document(place.path("article").asText()));
  }

  private static Words words(JsonNode span, String document) {
    return new Words(document, span.path("begin").asInt(), span.path("end").asInt());
  }

  /** Of the findings, how many find an error, in per cent. */
  double precision() {
    return percent(right(), findings.size());
  }

  /** Of the errors, how many are found, in per cent. */
  double recall() {
    return percent(errors.keySet().stream().filter(this::isFound).count(), errors.size());
  }

  /** Of the findings that find an error, how many blame the falsified words, in per cent. */
  double rightSide() {
    long blamed =
        findings.stream()
            .filter(f -> errors.keySet().stream().anyMatch(f.blamed()::overlaps))
            .count();
    return percent(blamed, right());
  }

  /** Findings that find no error, by 100 articles. */
  double falseAlarms() {
    return percent(findings.size() - right(), articles);
  }

  private long right() {
    return findings.stream().filter(f -> errors.keySet().stream().anyMatch(f::finds)).count();
  }

  private boolean isFound(Words error) {
    return findings.stream().anyMatch(finding -> finding.finds(error));
  }

  private static double percent(long part, int whole) {
    return percent(part, (long) whole);
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  @Override
  public String toString() {
    if (errors.isEmpty()) {
      return String.format(
          Locale.ROOT,
          "nothing planted in %d articles: %d findings, %.1f false alarms per 100 articles",
          articles,
          findings.size(),
          falseAlarms());
    }
    return String.format(
        Locale.ROOT,
        "%d errors planted in %d articles: %d findings, precision %.1f, recall %.1f, right side %.1f;"
            + " found %s",
        errors.size(),
        articles,
        findings.size(),
        precision(),
        recall(),
        rightSide(),
        foundByKind());
  }

  private Map<String, String> foundByKind() {
    Map<String, int[]> counts = new TreeMap<>();
    errors.forEach(
        (error, kind) -> {
          int[] count = counts.computeIfAbsent(kind, any -> new int[2]);
          count[0] += isFound(error) ? 1 : 0;
          count[1]++;
        });
    Map<String, String> shown = new TreeMap<>();
    counts.forEach((kind, count) -> shown.put(kind, count[0] + "/" + count[1]));
    return shown;
  }
}
