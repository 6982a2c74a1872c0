package org.factdesk.formats.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Counting.LineEnds;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.OffsetUnit;
import org.factdesk.formats.Range;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OffsetChoiceTest {
  private static final String[] WORDS = {
    "Prices", "rose", "😊", "e\u0301te\u0301", "“so”", "👩‍👩‍👧", "Bo", "said", "ünder", "𝔘𝔫𝔦"
  };

  private final Random random = new Random(3);

  static Stream<Arguments> waysAndRules() {
    List<Counting> ways = new ArrayList<>();
    for (OffsetUnit unit : OffsetUnit.values()) {
      ways.add(Counting.of(unit));
      ways.add(new Counting(unit, false, LineEnds.AS_THEY_ARE));
      if (unit != OffsetUnit.GRAPHEMES) {
        ways.add(new Counting(unit, true, LineEnds.PAIR_AS_ONE));
        ways.add(new Counting(unit, false, LineEnds.PAIR_AS_ONE));
      }
    }
    return ways.stream()
        .flatMap(
            way ->
                Stream.of(OffsetUnit.values()).map(unit -> Arguments.of(way, Counting.of(unit))));
  }

  @ParameterizedTest
  @MethodSource("waysAndRules")
  void quoted_words_tell_how_a_document_counts_whatever_the_rule(Counting way, Counting rule) {
    for (int i = 0; i < 20; i++) {
      Text text = text("\uFEFF");
      Document document = document(text, way, true);
      Counting chosen = choice(rule, List.of(document)).of(document);
      assertThat(places(document, chosen)).isEqualTo(text.words());
    }
  }

  @ParameterizedTest
  @MethodSource("waysAndRules")
  void ends_in_words_tell_where_nothing_is_quoted(Counting way, Counting rule) {
    List<Text> texts = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      texts.add(text("\uFEFF"));
      documents.add(document(texts.get(i), way, false));
    }
    OffsetChoice choice = choice(rule, documents);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(places(documents.get(i), choice.of(documents.get(i))))
          .isEqualTo(texts.get(i).words());
    }
  }

  @Test
  void one_odd_document_does_not_change_how_the_others_count() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      documents.add(document(text(""), Counting.CODE_POINTS, false));
    }
    Document odd = document(text(""), Counting.UTF16, false);
    documents.add(odd);
    OffsetChoice choice = choice(Counting.CODE_POINTS, documents);
    for (Document document : documents) {
      if (document != odd) {
        assertThat(choice.of(document)).isEqualTo(Counting.CODE_POINTS);
      }
    }
  }

  @Test
  void marks_in_the_middle_of_words_are_no_reason_to_leave_the_rule() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String text = "😊 unhappily it was undone";
      List<Mark> marks =
          List.of(
              Mark.of("1", "prefix", List.of(new Range(2, 4)), "", 1),
              Mark.of("2", "prefix", List.of(new Range(19, 21)), "", 2));
      documents.add(new Document("d" + i, text, marks, List.of()));
    }
    OffsetChoice choice = choice(Counting.CODE_POINTS, documents);
    assertThat(choice.of(documents.get(0))).isEqualTo(Counting.CODE_POINTS);
  }

  @Test
  void the_rule_holds_where_several_ways_fit() {
    Document document =
        document(new Text("Prices rose", List.of(new Span(0, 6))), Counting.UTF16, true);
    for (OffsetUnit unit : OffsetUnit.values()) {
      assertThat(choice(Counting.of(unit), List.of(document)).of(document))
          .isEqualTo(Counting.of(unit));
    }
  }

  @Test
  void a_byte_order_mark_that_is_not_counted_is_not_marked_either() {
    Mark mark = Mark.of("1", "claim", List.of(new Range(0, 6)), "", 1);
    String text = "\uFEFFPrices rose";
    Document document =
        new Document("d", text, List.of(mark.withQuote(List.of("Prices"))), List.of());
    Counting chosen = choice(Counting.CODE_POINTS, List.of(document)).of(document);
    assertThat(chosen).isEqualTo(new Counting(OffsetUnit.CODE_POINTS, false, LineEnds.AS_THEY_ARE));
    assertThat(places(document, chosen)).containsExactly(new Span(1, 7));
  }

  @Test
  void a_damaged_mark_does_not_turn_its_document() {
    Text text = text("");
    List<Mark> marks = new ArrayList<>(document(text, Counting.CODE_POINTS, false).marks());
    marks.add(Mark.of("far", "claim", List.of(new Range(9000, 9001)), "", 99));
    Document document = new Document("d", text.text(), marks, List.of());
    assertThat(choice(Counting.CODE_POINTS, List.of(document)).of(document))
        .isEqualTo(Counting.CODE_POINTS);
  }

  private record Text(String text, List<Span> words) {}

  private Text text(String start) {
    StringBuilder text = new StringBuilder(start);
    List<Span> words = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      if (i > 3 && Character.isLetter(word.codePointAt(0)) && random.nextBoolean()) {
        words.add(new Span(text.length(), text.length() + word.length()));
      }
      text.append(word).append(i % 9 == 8 ? "\r\n" : " ");
    }
    return new Text(text.toString(), words);
  }

  private static OffsetChoice choice(Counting rule, List<Document> documents) {
    OffsetChoice choice = new OffsetChoice(rule);
    documents.forEach(choice::learn);
    return choice;
  }

  private static Document document(Text text, Counting way, boolean quoted) {
    Counting.Table table = way.in(text.text());
    List<Mark> marks = new ArrayList<>();
    for (Span word : text.words()) {
      Range range = new Range(place(table, word.begin()), place(table, word.end()));
      Mark mark = Mark.of("m" + marks.size(), "claim", List.of(range), "", marks.size() + 1);
      marks.add(quoted ? mark.withQuote(List.of(word.in(text.text()))) : mark);
    }
    return new Document("d", text.text(), marks, List.of());
  }

  /** The number that this way of counting has for a place. */
  private static int place(Counting.Table table, int offset) {
    for (int number = 0; number < 10_000; number++) {
      if (table.utf16(number).orElse(-1) == offset) {
        return number;
      }
    }
    throw new IllegalArgumentException("no number leads to " + offset);
  }

  private static List<Span> places(Document document, Counting counting) {
    Counting.Table table = counting.in(document.text());
    return document.marks().stream().flatMap(m -> OffsetChoice.spans(m, table).stream()).toList();
  }
}
