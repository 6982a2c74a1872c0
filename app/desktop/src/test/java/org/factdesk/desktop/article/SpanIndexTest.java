package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class SpanIndexTest {
  @Test
  void finds_what_a_look_at_every_span_finds() {
    Random random = new Random(7);
    for (int count = 0; count < 60; count++) {
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int begin = random.nextInt(100);
        spans.add(new Span(begin, begin + 1 + random.nextInt(40)));
      }
      spans.sort(null);
      SpanIndex index = SpanIndex.of(spans, span -> span);
      for (int begin = 0; begin < 140; begin += 3) {
        Span looked = new Span(begin, begin + 1 + random.nextInt(10));
        List<Integer> found = new ArrayList<>();
        index.forEach(looked.begin(), looked.end(), found::add);
        List<Integer> expected =
            IntStream.range(0, count).filter(i -> spans.get(i).overlaps(looked)).boxed().toList();
        assertThat(found).isEqualTo(expected);
      }
    }
  }
}
