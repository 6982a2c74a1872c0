package org.factdesk.desktop.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class EndsTest {
  private static final String TEXT = "“The mayor’s bridge,” he said, will open. Nobody knew.";

  private static Ends on(String text, String words) {
    int begin = text.indexOf(words);
    return new Ends(text, List.of(new Span(begin, begin + words.length())));
  }

  private static String words(String text, List<Span> spans) {
    return String.join(" | ", spans.stream().map(span -> span.in(text)).toList());
  }

  @Test
  void the_end_goes_by_words_without_what_stands_between_them() {
    Ends mark = on(TEXT, "mayor’s bridge");
    assertThat(words(TEXT, mark.endMoved(true, true))).isEqualTo("mayor’s bridge,” he");
    assertThat(words(TEXT, mark.endMoved(false, true))).isEqualTo("mayor’s");
  }

  @Test
  void the_start_goes_by_words() {
    Ends mark = on(TEXT, "bridge,” he said");
    assertThat(words(TEXT, mark.startMoved(false, true))).isEqualTo("mayor’s bridge,” he said");
    assertThat(words(TEXT, mark.startMoved(true, true))).isEqualTo("he said");
    assertThat(words(TEXT, on(TEXT, "mayor’s").startMoved(false, true))).isEqualTo("The mayor’s");
  }

  @Test
  void an_end_within_a_word_goes_to_its_edge_first() {
    assertThat(words(TEXT, on(TEXT, "bri").endMoved(true, true))).isEqualTo("bridge");
    assertThat(words(TEXT, on(TEXT, "ridge,” h").startMoved(false, true))).isEqualTo("bridge,” h");
  }

  @Test
  void one_word_stays_a_word() {
    Ends mark = on(TEXT, "bridge");
    assertThat(mark.endMoved(false, true)).isEqualTo(mark.spans());
    assertThat(mark.startMoved(true, true)).isEqualTo(mark.spans());
  }

  @Test
  void the_ends_of_the_text_hold() {
    assertThat(words(TEXT, on(TEXT, "knew").endMoved(true, true))).isEqualTo("knew");
    assertThat(words(TEXT, on(TEXT, "The").startMoved(false, true))).isEqualTo("The");
    Ends all = new Ends(TEXT, List.of(new Span(0, TEXT.length())));
    assertThat(all.endMoved(true, false)).isEqualTo(all.spans());
    assertThat(all.startMoved(false, false)).isEqualTo(all.spans());
  }

  @Test
  void by_characters_a_family_an_accent_and_a_flag_are_one_each() {
    String text = "x👨‍👩‍👧‍👦e\u0301🇺🇦y";
    Ends mark = on(text, "e\u0301");
    assertThat(words(text, mark.endMoved(true, false))).isEqualTo("e\u0301🇺🇦");
    assertThat(words(text, mark.startMoved(false, false))).isEqualTo("👨‍👩‍👧‍👦e\u0301");
    assertThat(mark.endMoved(false, false)).isEqualTo(mark.spans());
    assertThat(mark.startMoved(true, false)).isEqualTo(mark.spans());
    Ends both = on(text, "👨‍👩‍👧‍👦e\u0301");
    assertThat(words(text, both.endMoved(false, false))).isEqualTo("👨‍👩‍👧‍👦");
    assertThat(words(text, both.startMoved(true, false))).isEqualTo("e\u0301");
  }

  @Test
  void words_of_other_scripts_are_whole() {
    String arabic = "قال وزير الخارجية أمس";
    assertThat(words(arabic, on(arabic, "وزير").endMoved(true, true))).isEqualTo("وزير الخارجية");
    String hindi = "लिखित उत्तर मिला";
    assertThat(words(hindi, on(hindi, "लिखित").endMoved(true, true))).isEqualTo("लिखित उत्तर");
    String japanese = "外務省は発表した";
    assertThat(words(japanese, on(japanese, "外務").endMoved(true, true))).isEqualTo("外務省");
  }

  @Test
  void of_a_mark_in_parts_the_outer_ends_move() {
    Ends mark = new Ends("one two three four five", List.of(new Span(4, 7), new Span(14, 18)));
    assertThat(words(mark.text(), mark.endMoved(true, true))).isEqualTo("two | four five");
    assertThat(words(mark.text(), mark.startMoved(false, true))).isEqualTo("one two | four");
  }
}
