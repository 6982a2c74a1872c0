package org.factdesk.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.ToIntFunction;

/**
 * What a dataset says of itself for people, in Markdown: what for, from where, by whom, how marked,
 * how much, how it was split, and what its files do not hold. Annotators have no names in it. The
 * same dataset gives the same card: there is no date in it but those of the articles.
 */
final class DatasetCard {
  private static final int MOST_OUTLETS = 40;

  private final Dataset dataset;
  private final Format format;
  private final Overview overview;
  private final SortedMap<String, Counts> counts;
  private final Agreement agreement;
  private final StringBuilder card = new StringBuilder();

  DatasetCard(
      Dataset dataset,
      Format format,
      Overview overview,
      SortedMap<String, Counts> counts,
      Agreement agreement) {
    this.dataset = dataset;
    this.format = format;
    this.overview = overview;
    this.counts = counts;
    this.agreement = agreement;
  }

  /**
   * The card.
   *
   * @param losses how many of each sort
   * @param setAside how many articles could not be written
   * @param unit what the offsets in the files count
   */
  String text(SortedMap<String, Integer> losses, int setAside, OffsetUnit unit) {
    About about = dataset.about();
    String scheme = dataset.scheme().name();
    String title = about.title().isBlank() ? scheme : about.title();
    card.append("# ").append(title.isBlank() ? "Dataset" : Markdown.text(title)).append("\n\n");
    paragraphs(about.purpose());
    sources(about, setAside);
    annotators();
    new SchemeCard(dataset.scheme(), dataset.guidelines(), card).write();
    counts();
    agreement();
    splits();
    losses(losses);
    files(unit);
    rights(about);
    return card.toString().stripTrailing() + "\n";
  }

  private void paragraphs(String text) {
    if (!text.isBlank()) {
      card.append(Markdown.paragraphs(Sentence.of(text))).append("\n\n");
    }
  }

  private void sources(About about, int setAside) {
    card.append("## Sources\n\n");
    paragraphs(about.sources());
    int articles = Counts.total(counts.values()).articles();
    line("Articles", Integer.toString(articles));
    if (overview.from().isPresent() && overview.to().isPresent()) {
      String from = overview.from().get().toString();
      String to = overview.to().get().toString();
      line("Published", from.equals(to) ? from : from + " to " + to);
    }
    line("Without a known day", Integer.toString(overview.undated()));
    line("Outlets", list(overview.outlets(), articles));
    line("Languages", list(overview.languages(), articles));
    if (setAside > 0) {
      line("Set aside", articles(setAside) + " could not be written; `manifest.json` names each");
    }
    card.append('\n');
  }

  private void line(String name, String value) {
    card.append("- ").append(name).append(": ").append(value).append('\n');
  }

  private static String articles(int number) {
    return number == 1 ? "1 article" : number + " articles";
  }

  private static String list(SortedMap<String, Integer> named, int articles) {
    List<String> shown = new ArrayList<>();
    for (Map.Entry<String, Integer> one : named.entrySet()) {
      if (shown.size() == MOST_OUTLETS) {
        shown.add((named.size() - MOST_OUTLETS) + " more");
        break;
      }
      shown.add(Markdown.text(one.getKey()) + " (" + one.getValue() + ")");
    }
    int known = named.values().stream().mapToInt(Integer::intValue).sum();
    if (known == 0) {
      return "not known";
    }
    if (known < articles) {
      shown.add("not known (" + (articles - known) + ")");
    }
    return String.join(", ", shown);
  }

  private void annotators() {
    card.append("## Annotators\n\n");
    List<String> people = overview.people();
    if (overview.annotators().isEmpty()) {
      card.append("Nobody has worked on the articles.\n\n");
      return;
    }
    card.append(
        "How many articles each has worked on. Names are not given here;"
            + " the files have them, unless it was exported with pseudonyms.\n\n");
    for (int i = 0; i < people.size(); i++) {
      line("A" + (i + 1), articles(overview.annotators().getOrDefault(people.get(i), 0)));
    }
    overview
        .checkers()
        .forEach((name, number) -> line(Markdown.text(name) + ", suggestions", articles(number)));
    overview.newest().ifPresent(day -> line("Newest annotation", day.toString()));
    card.append('\n');
  }

  private void counts() {
    Counts total = Counts.total(counts.values());
    boolean split = !dataset.splits().names().isEmpty();
    card.append("## Counts\n\n");
    List<String> head = new ArrayList<>(List.of(""));
    dataset.splits().names().forEach(name -> head.add(Markdown.text(name)));
    head.add("all");
    card.append(Markdown.head(head, true));
    row("articles", split, counts -> counts.articles());
    row("annotations", split, Counts::annotations);
    for (String layer : total.layers().keySet()) {
      row(Markdown.text(layer), split, counts -> counts.layers().getOrDefault(layer, 0));
    }
    row("links", split, Counts::links);
    for (String type : total.linkTypes().keySet()) {
      row(Markdown.text(type), split, counts -> counts.linkTypes().getOrDefault(type, 0));
    }
    card.append('\n');
  }

  private void row(String name, boolean split, ToIntFunction<Counts> number) {
    List<String> cells = new ArrayList<>(List.of(name));
    if (split) {
      for (String part : dataset.splits().names()) {
        int count = number.applyAsInt(counts.getOrDefault(part, Counts.none()));
        cells.add(Integer.toString(count));
      }
    }
    cells.add(Integer.toString(number.applyAsInt(Counts.total(counts.values()))));
    card.append(Markdown.row(cells));
  }

  private void agreement() {
    if (agreement.articles() == 0) {
      return;
    }
    card.append("## Agreement\n\n")
        .append("At least two annotators worked on ")
        .append(articles(agreement.articles()))
        .append(
            ". Alpha is Krippendorff's for nominal values: of a layer, over the words,"
                + " each in a mark or in none; of a feature, over marks on the same words. F1 is"
                + " of marks on exactly the same words.\n\n")
        .append(Markdown.head(List.of("", "units", "alpha", "F1"), true));
    agreement
        .layers()
        .forEach(
            (layer, figures) -> {
              String name = Markdown.text(layer);
              String units = figures.words() + " words";
              agreement(name, units, figures.alpha(), figures.f1());
              figures
                  .features()
                  .forEach(
                      (feature, values) ->
                          agreement(
                              name + ": " + Markdown.text(feature),
                              values.units() + " marks",
                              values.alpha(),
                              OptionalDouble.empty()));
            });
    card.append('\n');
  }

  private void agreement(String name, String units, OptionalDouble alpha, OptionalDouble f1) {
    card.append(Markdown.row(List.of(name, units, figure(alpha), figure(f1))));
  }

  private static String figure(OptionalDouble value) {
    return value.isEmpty() ? "–" : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
  }

  private void splits() {
    if (dataset.splits().names().isEmpty()) {
      return;
    }
    card.append("## Splits\n\n");
    dataset
        .splits()
        .report()
        .ifPresent(
            report -> {
              SplitPlan plan = report.plan();
              line("Shares", plan.shares() + " for " + String.join(", ", plan.shares().names()));
              line("Seed", Long.toString(plan.seed()));
              line("Never parted", grouped(plan.groupBy()));
              line("Groups of more than one article", Integer.toString(report.groups().size()));
              if (!plan.corrections().isEmpty()) {
                line("Corrections by a person", Integer.toString(plan.corrections().size()));
              }
              if (report.crossing().isPresent()) {
                line(
                    "Near-copies found in different parts afterwards",
                    Integer.toString(report.crossing().getAsInt()));
              }
            });
    for (String part : dataset.splits().names()) {
      line(Markdown.text(part), articles(counts.getOrDefault(part, Counts.none()).articles()));
    }
    card.append('\n');
  }

  private static String grouped(GroupBy by) {
    return switch (by) {
      case ARTICLE -> "near-copies";
      case STORY -> "near-copies, and articles that are linked or share long passages";
      case OUTLET -> "near-copies, and articles of one outlet";
    };
  }

  private void losses(SortedMap<String, Integer> losses) {
    card.append("## Known losses\n\n");
    if (losses.isEmpty()) {
      card.append("None: the files hold everything.\n\n");
      return;
    }
    card.append("What the files do not hold, or hold otherwise. `losses.jsonl` has each one.\n\n")
        .append(Markdown.head(List.of("what and by which rule", "how many"), true));
    String aspect = Loss.What.ASPECT.id() + ": ";
    losses.forEach(
        (sort, count) -> {
          String rule = sort.startsWith(aspect) ? sort.substring(aspect.length()) : sort;
          card.append(Markdown.row(List.of(Markdown.text(rule), count.toString())));
        });
    card.append('\n');
  }

  private void files(OffsetUnit unit) {
    card.append("## Files\n\n");
    line("Format", Markdown.text(format.title()));
    line("Offsets", offsets(unit));
    line("Hashes, versions, counts", "`manifest.json`");
    card.append('\n');
    String loading = format.loading();
    if (!loading.isEmpty()) {
      card.append("```python\n").append(loading.strip()).append("\n```\n\n");
    }
  }

  private static String offsets(OffsetUnit unit) {
    return switch (unit) {
      case CODE_POINTS -> "Unicode code points from 0, end exclusive, as Python slices";
      case UTF16 -> "UTF-16 code units from 0, end exclusive, as Java and JavaScript slice";
      case UTF8_BYTES -> "bytes of UTF-8 from 0, end exclusive";
      case GRAPHEMES -> "characters as a reader sees them from 0, end exclusive";
    };
  }

  private void rights(About about) {
    card.append("## Licence and citation\n\n");
    line("Licence", given(Markdown.text(about.licence())));
    line("Published by", given(Markdown.text(about.creator())));
    line("Homepage", given(Markdown.address(about.homepage())));
    line("Citation", given(Markdown.text(about.citation())));
  }

  private static String given(String text) {
    return text.isEmpty() ? "not given" : text;
  }
}
