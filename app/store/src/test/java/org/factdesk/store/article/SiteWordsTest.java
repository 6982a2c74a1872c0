package org.factdesk.store.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWordsTest {
  private static Passage line(String words) {
    return Passage.of(words).get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more than 100 books a year",
        "See also the effects on farmers",
        "Popular singer dies at 70",
        "Related party lending ruins bank",
        "Share prices fall for third day",
        "Search for survivors goes on",
        "Photo shows damage to bridge",
        "Comments by the minister anger farmers",
        "Video of attack emerges",
        "Latest news from the front is bad",
        "Follow us if you dare, rebels tell army",
        "Watch your step: inside the new mine",
        "5 Thoughts on why the jury picked her",
        "Trending towards war",
        "“Subscribe to nothing, believe nothing,” he wrote to his son from the camp.",
        "The site uses a cookie to remember who you are, the court was told, and it did not ask.",
        "He sold > 100 tonnes > 200 times a year.",
        "Home",
        "Politics",
        "Comments"
      })
  void words_of_a_story_are_not_surely_the_sites(String words) {
    assertThat(SiteWords.isSure(line(words))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: Ferry fares frozen",
        "Read More Ferry fares frozen until spring",
        "See also\u00A0 Ferry fares frozen",
        "RELATED: Ferry fares frozen",
        "More from Europe",
        "Share this on Facebook Twitter",
        "Facebook Twitter WhatsApp Email Print",
        "Home » World » Europe",
        "Photo: Reuters",
        "© Newswire / Pavel Horak",
        "Copyright © 2023 The Witness. All rights reserved.",
        "ADVERTISEMENT",
        "12 min read",
        "Sign up for our newsletter to get more stories like this every day",
        "Your email address will not be published. Required fields are marked *",
        "Lesen Sie auch: Fähren werden teurer",
        "Читайте также: Паромы подорожают",
        "Follow us on Telegram"
      })
  void notices_links_and_bars_are_the_sites_wherever_they_stand(String words) {
    assertThat(SiteWords.isSure(line(words))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Home", "Politics", "Most read", "Comments", "Search", "News & Opinion"})
  void single_words_of_menus_are_likely_the_sites(String words) {
    assertThat(SiteWords.isLikely(line(words))).isTrue();
  }
}
