package org.factdesk.plugins.dates;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** Words that very many articles have, whatever they tell; kept as stems. */
  private static final Set<String> FREQUENT =
      Stream.of(
              ("account accuse action actor agency agree air allow american amount announce answer"
                      + " appear area arrest ask attack attempt available average away bad base"
                      + " began believe best better big billion black board body book boy break"
                      + " bring brother brought build building business buy call campaign capital"
                      + " car care carry case cause center central chairman chance change charge"
                      + " chief child children choose city claim class clear close club come"
                      + " comment committee common community company condition congress consider"
                      + " continue control convict cost council country county couple course court"
                      + " crew crime current customer cut damage daughter dead deal death decide"
                      + " decision defense demand department deputy describe detail die director"
                      + " district door drive drop early east economic effort eight election"
                      + " emergency employee end enter evidence executive expect face fact fall"
                      + " family far father fear federal feel field fight figure file final fire"
                      + " firm five force foreign form former found four free friend full fund"
                      + " further future game general girl give good government governor great"
                      + " ground group grow guard half hand happen hard head health hear hearing"
                      + " help high hit hold home hope hospital host hour house human hundred hurt"
                      + " husband idea important include increase industry information injury"
                      + " inside international investigate investigation investigator issue job"
                      + " join judge jury keep kill kind land large late law lawyer lead leader"
                      + " league leave left legal let level life light line list live local long"
                      + " look lose lost loss lot main major man manager mark market match matter"
                      + " mean measure media medical meet meeting member men message mile military"
                      + " million minister minute missing money mother move murder name nation"
                      + " national need network news newspaper night north note number offer office"
                      + " officer official oil open operation order organization outside owner pay"
                      + " people percent period person phone plan play player point police policy"
                      + " political position power prepare present president press price prison"
                      + " private problem program project property provide public question quick"
                      + " race raise reach read ready real reason receive recent record region"
                      + " release remain report request rescue response rest result return right"
                      + " rise road role room round rule run safe season seat second secretary"
                      + " security sell senator send senior sentence serious serve service seven"
                      + " share shoot short show side sign similar situation six small social son"
                      + " source south speak special spend staff stage stand star start state"
                      + " station stay step stop store story street strike strong student suffer"
                      + " support sure suspect system talk tax team tell ten term test thing think"
                      + " third thousand threat three today top total town trade travel treat"
                      + " treatment trial tried try turn understand union unit university use video"
                      + " view vice victim visit vote wait walk want war warn watch water west"
                      + " white wife win woman women word work world worth wound young")
                  .split(" "))
          .map(Stems::of)
          .collect(Collectors.toUnmodifiableSet());

  private CommonWords() {}

  /** Whether so many articles have the word that it tells events apart less than others do. */
  static boolean isFrequent(String stem) {
    return FREQUENT.contains(stem) || EventWords.isNumber(stem);
  }

  static boolean isCommon(String form) {
    return (COMMON.contains(form) && !form.equals("us")) || REPORTING.contains(form);
  }

  static boolean isReporting(String form) {
    return REPORTING.contains(form);
  }
}
