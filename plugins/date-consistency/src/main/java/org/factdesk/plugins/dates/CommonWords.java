package org.factdesk.plugins.dates;

import java.util.Set;

/** Words that say nothing about which event is told, and the verbs of reporting. */
final class CommonWords {
  private static final Set<String> REPORTING =
      Set.of(
          "said",
          "says",
          "say",
          "saying",
          "told",
          "tells",
          "stated",
          "reported",
          "reports",
          "added",
          "adding",
          "noted",
          "claimed",
          "claims",
          "confirmed",
          "explained",
          "according",
          "wrote",
          "tweeted",
          "commented",
          "remarked",
          "insisted",
          "argued",
          "announced",
          "interview",
          "statement",
          "spokesman",
          "spokeswoman",
          "spokesperson");

  private static final Set<String> COMMON =
      Set.of(
          ("a an the of in on at to for and or but nor so yet by with from as into onto upon "
                  + "about over under between among through during before after since until till "
                  + "within without against across along around behind beyond near off out up down is "
                  + "are was were be been being am has have had having do does did doing done will "
                  + "would shall should can could may might must ought not no it its this that these "
                  + "those he his him she her hers they them their theirs we us our you your i me my "
                  + "mine who whom whose which what when where why how there here then than also too "
                  + "very just only even still again more most less least much many few several some "
                  + "any all both each every other another such same own new old first last next one "
                  + "two if because while although though however therefore per via amid ago later "
                  + "earlier early late now today yesterday tomorrow tonight day days week weeks "
                  + "month months year years time times monday tuesday wednesday thursday friday "
                  + "saturday sunday january february march april june july august september october "
                  + "november december jan feb mar apr jun jul aug sep sept oct nov dec morning "
                  + "afternoon evening night ll re ve don didn doesn wasn isn st nd rd th mr mrs ms "
                  + "dr united followed following made make makes making took take taken takes taking "
                  + "place got get gets go goes went gone come came comes put see seen saw know known "
                  + "ever never already once part way like well back set")
              .split(" "));

  private CommonWords() {}

  static boolean isCommon(String form) {
    return (COMMON.contains(form) && !form.equals("us")) || REPORTING.contains(form);
  }

  static boolean isReporting(String form) {
    return REPORTING.contains(form);
  }
}
