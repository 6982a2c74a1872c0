package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BritishSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "harbour, harbor",
    "labours, labors",
    "odour, odor",
    "behaviour, behavior",
    "favourite, favorite",
    "neighbourhood, neighborhood",
    "centre, center",
    "theatres, theaters",
    "fibre, fiber",
    "metre, meter",
    "organise, organize",
    "organisers, organizers",
    "organisations, organizations",
    "globalised, globalized",
    "analysed, analyzed",
    "adviser, advisor",
    "protesters, protestors",
    "traveller, traveler",
    "travelling, traveling",
    "counsellors, counselors",
    "jeweller, jeweler",
    "defence, defense",
    "dialogue, dialog",
    "programmes, programs",
    "judgement, judgment",
    "archaeology, archeology",
    "paediatric, pediatric",
    "towards, toward",
  })
  void both_spellings_are_one(String british, String american) {
    assertThat(BritishSpelling.american(british)).isEqualTo(BritishSpelling.american(american));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "our",
        "hour",
        "your",
        "four",
        "tour",
        "court",
        "there",
        "were",
        "before",
        "rise",
        "wise",
        "miller",
        "keller",
        "rally",
        "wall",
        "or",
        "for",
        "doctrine",
        "michael",
        "israel",
        "fence",
        "wards",
        "roger",
        "sore",
        "andre",
        "louise",
        "raise",
        "noise"
      })
  void other_words_stay_as_they_are(String word) {
    assertThat(BritishSpelling.american(word)).isEqualTo(word);
  }
}
