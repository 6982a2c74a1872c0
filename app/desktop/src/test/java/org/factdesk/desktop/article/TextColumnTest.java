package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextColumnTest {
  @Test
  void where_room_is_short_the_margin_gives_way_before_the_measure() {
    assertThat(TextColumn.on(2000)).isEqualTo(TextColumn.USUAL);
    assertThat(TextColumn.on(768)).isEqualTo(new TextColumn(88, 652));
    assertThat(TextColumn.on(750)).isEqualTo(new TextColumn(70, 652));
    assertThat(TextColumn.on(744)).isEqualTo(new TextColumn(64, 652));
    assertThat(TextColumn.on(698)).isEqualTo(new TextColumn(64, 606));
    assertThat(TextColumn.on(100)).isEqualTo(new TextColumn(64, 200));
  }

  @Test
  void signs_move_with_the_margin() {
    assertThat(TextColumn.on(2000).inMargin(35, 18)).isEqualTo(35);
    assertThat(TextColumn.on(500).inMargin(35, 18)).isEqualTo(18);
    assertThat(TextColumn.on(756).inMargin(68, 48)).isBetween(49, 67);
  }
}
