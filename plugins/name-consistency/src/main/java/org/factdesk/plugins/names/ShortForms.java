package org.factdesk.plugins.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.checker.Finding;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.factdesk.text.ProperName;

/** Finds surnames that stand alone in an article where two people bear them. */
final class ShortForms {
  /** Within so many UTF-16 units behind a full name its surname is that of the same person. */
  private static final int NEAR = 300;

  private final Article article;
  private final List<ProperName> people;

  ShortForms(Article article) {
    this.article = article;
    this.people =
        NameReader.told(article).stream()
            .filter(name -> name.kind() == ProperName.Kind.PERSON)
            .toList();
  }

  List<Finding> findings() {
    Map<String, Finding> findings = new TreeMap<>();
    List<ProperName> full = new ArrayList<>();
    for (ProperName name : people) {
      String words = words(name);
      if (words.indexOf(' ') > 0) {
        full.add(name);
      } else if (name.title().isEmpty() && !isMarked(name.span())) {
        List<ProperName> bearers = bearers(words, full, name.span().begin());
        if (bearers.size() > 1) {
          findings.putIfAbsent(words, finding(name, bearers));
        }
      }
    }
    return List.copyOf(findings.values());
  }

  /** The latest full name of each who bears the surname; empty where it is clear who is meant. */
  private List<ProperName> bearers(String surname, List<ProperName> full, int at) {
    Map<String, ProperName> bearers = new TreeMap<>();
    long near = 0;
    for (ProperName name : full) {
      String words = words(name);
      if (words.endsWith(" " + surname)) {
        boolean again = bearers.put(words.substring(0, words.indexOf(' ')), name) != null;
        near += !again && at - name.span().end() < NEAR ? 1 : 0;
      }
    }
    boolean initials = bearers.keySet().stream().anyMatch(first -> first.length() < 3);
    return near == 1 || initials ? List.of() : List.copyOf(bearers.values());
  }

  private Finding finding(ProperName name, List<ProperName> bearers) {
    List<String> all = bearers.stream().map(this::words).toList();
    Finding finding =
        Finding.of(
                NameConsistency.SHORT_FORM,
                "“%s” may be %s; say which".formatted(words(name), String.join(" or ", all)))
            .at(article.place(name.span()))
            .about(words(name))
            .confidence(0.5);
    for (ProperName bearer : bearers) {
      finding = finding.at(article.place(bearer.span()));
    }
    return finding;
  }

  /** Whether people have said who the source is. */
  private boolean isMarked(Span span) {
    return article
        .annotations("source")
        .filter(source -> source.features().containsKey("name"))
        .map(Annotation::extent)
        .anyMatch(extent -> extent.contains(span));
  }

  private String words(ProperName name) {
    return NameReader.words(article, name.span());
  }
}
