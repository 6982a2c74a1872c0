package org.factdesk.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factdesk.desktop.typeset.Block;
import org.factdesk.desktop.typeset.Markdown;

/**
 * The manual, by sections.
 *
 * @param sections in their order; each begins with its heading
 */
public record Manual(List<Section> sections) {
  /** A name for a section in a comment after its heading, the same in every language. */
  private static final Pattern NAMED =
      Pattern.compile("(?m)^(##?\\s+(.*?))\\s*<!-- ([a-z-]+) -->$");

  public Manual {
    sections = List.copyOf(sections);
  }

  /**
   * A part of the manual under a heading of the second level.
   *
   * @param anchor the name that the heading has in every language, else its words
   */
  public record Section(String title, String anchor, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }

    /** How often the words stand in it, whatever their case. */
    int count(String words) {
      String wanted = words.strip().toLowerCase(Locale.ROOT);
      String text =
          blocks.stream()
              .map(Block::text)
              .collect(Collectors.joining("\n"))
              .toLowerCase(Locale.ROOT);
      int count = 0;
      for (int at = text.indexOf(wanted); at >= 0 && !wanted.isEmpty(); count++) {
        at = text.indexOf(wanted, at + wanted.length());
      }
      return count;
    }
  }

  /**
   * The manual that ships with Factdesk, in the window's language where it is written in it; no
   * sections where this build has none. Waits for the disk; any thread.
   */
  public static Manual shipped() {
    String language = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
    return read("manual." + language + ".md")
        .or(() -> read("manual.md"))
        .orElse(new Manual(List.of()));
  }

  private static Optional<Manual> read(String file) {
    try (InputStream stream = Manual.class.getResourceAsStream(file)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(of(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The manual with this text. Pure. */
  static Manual of(String text) {
    Map<String, String> names =
        NAMED
            .matcher(text)
            .results()
            .collect(Collectors.toMap(found -> found.group(2), found -> found.group(3)));
    List<Section> sections = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Block block : Markdown.blocks(NAMED.matcher(text).replaceAll("$1"))) {
      boolean begins = block instanceof Block.Heading heading && heading.level() <= 2;
      if (begins) {
        close(sections, blocks, names);
        blocks.clear();
      }
      blocks.add(block);
    }
    close(sections, blocks, names);
    return new Manual(sections);
  }

  /** A heading with nothing below it, as the title of all, is no section. */
  private static void close(List<Section> sections, List<Block> blocks, Map<String, String> names) {
    if (blocks.size() > 1 && blocks.get(0) instanceof Block.Heading heading) {
      String anchor = names.getOrDefault(heading.text(), heading.anchor());
      sections.add(new Section(heading.text(), anchor, blocks));
    }
  }

  /** The section of that anchor, also where it is that of a heading inside the section. */
  Optional<Section> at(String anchor) {
    return sections.stream()
        .filter(
            section ->
                section.anchor().equals(anchor)
                    || section.blocks().stream().anyMatch(block -> names(block, anchor)))
        .findFirst();
  }

  private static boolean names(Block block, String anchor) {
    return block instanceof Block.Heading heading && heading.anchor().equals(anchor);
  }

  /**
   * The section of that anchor; else the one whose title has the words, else whose text says most
   * of them; empty where none does.
   */
  Optional<Section> about(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return at(words).or(() -> titledOrMost(words, wanted));
  }

  private Optional<Section> titledOrMost(String words, String wanted) {
    return sections.stream()
        .filter(section -> section.title().toLowerCase(Locale.ROOT).contains(wanted))
        .findFirst()
        .or(
            () ->
                sections.stream()
                    .filter(section -> section.count(words) > 0)
                    .max(java.util.Comparator.comparingInt(section -> section.count(words))));
  }
}
