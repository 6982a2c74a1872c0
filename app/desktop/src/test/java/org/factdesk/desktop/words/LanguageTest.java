package org.factdesk.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanguageTest {
  private final Locale before = Locale.getDefault();
  private final Locale dialogs = JComponent.getDefaultLocale();

  @AfterEach
  void speak_as_before() {
    Locale.setDefault(before);
    JComponent.setDefaultLocale(dialogs);
  }

  @Test
  void a_tag_names_a_language_whatever_the_country() {
    assertThat(Language.of("de")).contains(Language.GERMAN);
    assertThat(Language.of("de-AT")).contains(Language.GERMAN);
    assertThat(Language.of("en_GB")).contains(Language.ENGLISH);
    assertThat(Language.of("tlh")).isEmpty();
    assertThat(Language.of("")).isEmpty();
  }

  @Test
  void where_the_system_speaks_another_language_the_window_speaks_english() {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.JAPAN);
    assertThat(Language.usual()).isEqualTo(Language.ENGLISH);
    Locale.setDefault(Locale.Category.DISPLAY, new Locale("de", "CH"));
    assertThat(Language.usual()).isEqualTo(Language.GERMAN);
  }

  @Test
  void the_systems_country_stays_where_the_language_is_the_systems() {
    Locale.setDefault(Locale.Category.DISPLAY, new Locale("de", "CH"));
    Language.GERMAN.speak();
    assertThat(Locale.getDefault(Locale.Category.DISPLAY)).isEqualTo(new Locale("de", "CH"));
    Language.ENGLISH.speak();
    assertThat(Locale.getDefault(Locale.Category.DISPLAY)).isEqualTo(Locale.ENGLISH);
    assertThat(JComponent.getDefaultLocale()).isEqualTo(Locale.ENGLISH);
  }
}
