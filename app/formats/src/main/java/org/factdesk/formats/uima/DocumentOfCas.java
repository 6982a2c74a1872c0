package org.factdesk.formats.uima;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Facts;
import org.factdesk.formats.UimaNames;

/**
 * Makes a document of a CAS. Annotations become marks, but for tokens, sentences and what programs
 * keep for themselves; relations, slots, chains and whatever else refers from a mark to a mark
 * become ties.
 */
final class DocumentOfCas {
  private final Cas cas;
  private final Structure sofa;
  private final CasFile file;
  private final CasParser parser;
  private final CasParser.Damage damage;
  private final Labels labels;
  private final AnnotationTypes types;
  private final Map<Structure, String> ids = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Map<String, Integer> passedOver = new TreeMap<>();
  private final List<Structure> notIndexed = new ArrayList<>();
  private String article;

  DocumentOfCas(Cas cas, Structure sofa, CasFile file, CasParser parser, CasParser.Damage damage) {
    this.cas = cas;
    this.sofa = sofa;
    this.file = file;
    this.parser = parser;
    this.damage = damage;
    this.labels = new Labels(cas);
    this.types = new AnnotationTypes(cas.types());
    this.article = file.article();
  }

  Document document() {
    Map<String, String> facts = new LinkedHashMap<>();
    Map<String, String> states = new LinkedHashMap<>();
    List<Structure> relations = new ArrayList<>();
    List<Structure> links = new ArrayList<>();
    about(facts, states, links);
    for (Structure structure : cas.structures()) {
      if (isMark(structure)) {
        if (AnnotationTypes.isRelation(structure)) {
          relations.add(structure);
        } else {
          mark(structure);
        }
      }
    }
    for (Structure marked : List.copyOf(ids.keySet())) {
      references(marked);
    }
    relations.forEach(this::relation);
    links.forEach(this::linkAcross);
    int unread = (int) notIndexed.stream().filter(one -> !ids.containsKey(one)).count();
    if (unread > 0) {
      passedOver.put("annotations that are in no index were left out", unread);
    }
    passedOver.forEach((what, count) -> damage.told(0, what + ": " + count, ""));
    return new Document(article, text(), facts, states, marks, ties);
  }

  private String text() {
    String text = sofa.text("sofaString");
    String whole = Values.whole(text);
    if (!whole.equals(text)) {
      damage.told(sofa.line, "halves of characters in the text were replaced by U+FFFD", "");
    }
    return whole;
  }

  private void about(Map<String, String> facts, Map<String, String> states, List<Structure> links) {
    boolean ours = false;
    for (Structure one : cas.structures()) {
      switch (one.type) {
        case TypeNames.ARTICLE -> {
          ours = true;
          article = ownText(one, TypeNames.ARTICLE_ID);
          facts.clear();
          for (int i = 0; i < one.size(); i++) {
            if (!one.name(i).equals(TypeNames.ARTICLE_ID)) {
              facts.put(one.name(i), ownText(one, one.name(i)));
            }
          }
        }
        case TypeNames.WORK ->
            states.put(ownText(one, UimaNames.ANNOTATOR), ownText(one, TypeNames.STATE));
        case TypeNames.LINK -> links.add(one);
        default -> {
          if (!ours && types.isDocument(one.type) && one.sofa == sofa.id) {
            foreignFacts(one, facts);
          }
        }
      }
    }
  }

  private static void foreignFacts(Structure document, Map<String, String> facts) {
    String language = document.text("language");
    if (!language.isEmpty() && !language.equals(TypeNames.NO_LANGUAGE)) {
      facts.put(Facts.LANGUAGE, language);
    }
    String title = document.text("documentTitle");
    if (!title.isEmpty()) {
      facts.put(Facts.TITLE, title);
    }
    String address = document.text("documentUri");
    if (address.startsWith("http:") || address.startsWith("https:")) {
      facts.put(Facts.URL, address);
    }
  }

  private boolean isMark(Structure structure) {
    if (!types.isAnnotation(structure)) {
      if (types.isLeftOut(structure)) {
        passedOver.merge(
            "structures of " + structure.type + " are no annotations and were left out",
            1,
            Integer::sum);
      }
      return false;
    }
    if (structure.sofa != sofa.id && structure.sofa != 0) {
      passedOver.merge("annotations of other views were left out", 1, Integer::sum);
      return false;
    }
    if (!cas.isMember(structure, sofa.id)) {
      notIndexed.add(structure);
      return false;
    }
    return true;
  }

  private String mark(Structure structure) {
    boolean ours = labels.isOurs(structure.type);
    String annotator = ours ? ownText(structure, UimaNames.ANNOTATOR) : "";
    String id = id(structure, annotator);
    ids.put(structure, id);
    marks.add(
        new Mark(
            id,
            annotator,
            labels.of(structure.type),
            Places.of(structure.begin, structure.end, structure.text(TypeNames.PARTS)),
            List.of(),
            AnnotationTypes.isText(structure.type) ? Map.of() : features(structure, ours),
            ours ? ownText(structure, UimaNames.NOTE) : "",
            ours ? ownText(structure, UimaNames.BY) : "",
            ours ? ownText(structure, UimaNames.AT) : "",
            file.name(),
            structure.line));
    return id;
  }

  /** Its own, where no other of the annotator has it, as after it was copied elsewhere. */
  private String id(Structure structure, String annotator) {
    String own = ownText(structure, UimaNames.ID);
    if (!own.isEmpty() && taken.add(annotator + '\n' + own)) {
      return own;
    }
    return String.valueOf(structure.id);
  }

  private Map<String, String> features(Structure structure, boolean ours) {
    Map<String, String> features = new LinkedHashMap<>();
    for (int i = 0; i < structure.size(); i++) {
      String name = structure.name(i);
      Optional<String> value = Values.text(cas, structure.value(i));
      if (value.isPresent() && !(ours && UimaNames.isOurs(name))) {
        features.put(
            ours ? UimaNames.featureOf(name) : name,
            Values.whole(ours ? parser.restored(value.get()) : value.get()));
      }
    }
    return features;
  }

  /** What a mark refers to beside its plain features. */
  private void references(Structure from) {
    String start = ids.getOrDefault(from, "");
    for (int i = 0; i < from.size(); i++) {
      if (!(from.value(i) instanceof int[] references)) {
        continue;
      }
      int number = 0;
      for (Structure target : cas.targets(references)) {
        number++;
        String name = from.name(i);
        String id = "%d-%s-%d".formatted(from.id, name, number);
        if (AnnotationTypes.isSlot(target)) {
          String role = target.text("role");
          Map<String, String> more = features(target, false);
          more.remove("role");
          tie(id, role.isEmpty() ? name : role, start, target.references("target"), more, from);
        } else if (!target.type.startsWith("uima.cas.")) {
          tie(id, type(from, name), start, new int[] {target.id}, Map.of(), from);
        }
      }
    }
  }

  /** What a chain calls the step to its next link; else the feature's own name. */
  private String type(Structure from, String feature) {
    if (!feature.equals("next")) {
      return feature;
    }
    String relation = from.text("referenceRelation");
    return relation.isEmpty() ? labels.of(from.type) : relation;
  }

  private void tie(
      String id,
      String type,
      String from,
      int[] target,
      Map<String, String> features,
      Structure at) {
    Structure end = target.length == 1 ? cas.byId(target[0]) : null;
    String to = end == null ? "" : endOf(end);
    if (to.isEmpty()) {
      damage.told(at.line, "the link " + type + " ends at no annotation", id);
      return;
    }
    ties.add(
        new Tie(id, "", type, article, from, article, to, features, "", "", file.name(), at.line));
  }

  /** The mark for an end of a tie, which may be a token; empty where there can be none. */
  private String endOf(Structure end) {
    String known = ids.get(end);
    if (known != null) {
      return known;
    }
    boolean possible =
        !AnnotationTypes.isRelation(end)
            && (end.sofa == sofa.id || end.sofa == 0)
            && types.isPlaced(end);
    return possible ? mark(end) : "";
  }

  private void relation(Structure relation) {
    Structure from = cas.byId(relation.references(TypeNames.GOVERNOR)[0]);
    Structure to = cas.byId(relation.references(TypeNames.DEPENDENT)[0]);
    String start = from == null ? "" : endOf(from);
    String end = to == null ? "" : endOf(to);
    String type = labels.of(relation.type);
    if (start.isEmpty() || end.isEmpty()) {
      damage.told(relation.line, "the link " + type + " ends at no annotation", "");
      return;
    }
    boolean ours = labels.isOurs(relation.type);
    link(relation, type, start, article, end, features(relation, ours));
  }

  private void linkAcross(Structure link) {
    int[] from = link.references(TypeNames.FROM);
    Structure start = from.length == 1 ? cas.byId(from[0]) : null;
    String id = start == null ? "" : endOf(start);
    if (id.isEmpty()) {
      damage.told(link.line, "a link into another article begins at no annotation", "");
      return;
    }
    String type = ownText(link, TypeNames.LINK_TYPE);
    String toArticle = ownText(link, TypeNames.TO_ARTICLE);
    link(link, type, id, toArticle, ownText(link, TypeNames.TO_ANNOTATION), Map.of());
  }

  private void link(
      Structure link,
      String type,
      String from,
      String toArticle,
      String to,
      Map<String, String> features) {
    String id = ownText(link, UimaNames.ID);
    ties.add(
        new Tie(
            id.isEmpty() ? String.valueOf(link.id) : id,
            ownText(link, UimaNames.ANNOTATOR),
            type,
            article,
            from,
            toArticle,
            to,
            features,
            ownText(link, UimaNames.BY),
            ownText(link, UimaNames.AT),
            file.name(),
            link.line));
  }

  private String ownText(Structure structure, String feature) {
    return parser.restored(structure.text(feature));
  }
}
