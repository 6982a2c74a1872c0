package org.factdesk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationTest {
  private static final Instant AT = Instant.parse("2026-11-21T20:00:00Z");
  private static final Annotation MARK =
      new Annotation(
          "m",
          "claim",
          List.of(new Span(2, 5), new Span(7, 9)),
          new TreeMap<>(Map.of("kind", "event", "about", "prices")),
          "why",
          "anna",
          AT,
          "finder/claim");

  @Test
  void it_has_what_it_was_made_with() {
    assertThat(MARK.spans()).containsExactly(new Span(2, 5), new Span(7, 9));
    assertThat(MARK.extent()).isEqualTo(new Span(2, 9));
    assertThat(MARK.features()).containsExactly(Map.entry("about", "prices"), kind("event"));
    assertThat(MARK.note()).isEqualTo("why");
    assertThat(MARK.by()).isEqualTo("anna");
    assertThat(MARK.at()).isEqualTo(AT);
    assertThat(MARK.origin()).isEqualTo("finder/claim");
    assertThat(MARK.quote("a claim or b")).isEqualTo("cla …  o");
  }

  @Test
  void each_field_alone_makes_another_mark() {
    assertThat(List.of(MARK.withLayer("source"), MARK.withNote(""), MARK.withOrigin("")))
        .doesNotContain(MARK)
        .doesNotHaveDuplicates();
    assertThat(MARK.withAt(AT.plusNanos(1))).isNotEqualTo(MARK);
    assertThat(MARK.withFeature("kind", "")).isNotEqualTo(MARK);
    assertThat(MARK.withSpans(List.of(new Span(2, 9)))).isNotEqualTo(MARK);
    assertThat(MARK.withNote("x").withNote("why")).isEqualTo(MARK).hasSameHashCodeAs(MARK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1970-01-01T00:00:00Z",
        "1969-12-31T23:59:59.999999999Z",
        "2026-11-21T20:00:00.123456789Z",
        "1500-02-03T04:05:06Z",
        "+1000000000-12-31T23:59:59.999999999Z",
        "-1000000000-01-01T00:00:00Z"
      })
  void every_time_is_kept(String time) {
    Instant at = Instant.parse(time);
    Annotation mark = MARK.withAt(at).withSpans(List.of(new Span(1, 2)));
    assertThat(mark.at()).isEqualTo(at);
    assertThat(mark.withLayer("source").at()).isEqualTo(at);
    assertThat(mark).isEqualTo(MARK.withSpans(List.of(new Span(1, 2))).withAt(at));
  }

  @Test
  void the_short_way_makes_the_same_mark() {
    Annotation one =
        Annotation.onOneSpan(
            "m", "claim", 2, 5, Features.NONE, "", "anna", AT.getEpochSecond(), "");
    List<Span> spans = List.of(new Span(2, 5));
    assertThat(one)
        .isEqualTo(new Annotation("m", "claim", spans, new TreeMap<>(), "", "anna", AT))
        .hasToString(
            "Annotation[id=m, layer=claim, spans=[Span[begin=2, end=5]], features={}, note=,"
                + " by=anna, at=2026-11-21T20:00:00Z, origin=]");
  }

  @Test
  void spans_have_to_be_in_order_and_apart() {
    assertThatThrownBy(() -> MARK.withSpans(List.of())).hasMessage("annotation m has no span");
    assertThatThrownBy(() -> MARK.withSpans(List.of(new Span(4, 9), new Span(2, 5))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Annotation.onOneSpan("m", "l", 5, 5, Features.NONE, "", "anna", 0, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void features_are_a_sorted_map_of_their_own() {
    TreeMap<String, String> map = new TreeMap<>(Map.of("b", "2", "a", "1", "c", "3"));
    Features features = Features.of(map);
    map.put("d", "4");
    assertThat(features).isEqualTo(Map.of("a", "1", "b", "2", "c", "3")).hasSize(3);
    assertThat(features.keySet()).containsExactly("a", "b", "c");
    assertThat(features.firstKey() + features.lastKey()).isEqualTo("ac");
    assertThat(features.subMap("b", "c")).isEqualTo(Map.of("b", "2"));
    assertThat(features.headMap("b")).isEqualTo(Map.of("a", "1"));
    assertThat(features.tailMap("c")).isEqualTo(Map.of("c", "3"));
    assertThat(features).hasSameHashCodeAs(Map.of("a", "1", "b", "2", "c", "3"));
    assertThat(Map.of("a", "1", "b", "2", "c", "3")).isEqualTo(features);
    assertThat(features.get("x")).isNull();
    assertThatThrownBy(() -> features.put("a", "9"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> features.remove("a"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static Map.Entry<String, String> kind(String value) {
    return Map.entry("kind", value);
  }
}
