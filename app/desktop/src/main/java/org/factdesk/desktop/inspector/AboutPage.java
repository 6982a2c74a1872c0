package org.factdesk.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.ChoiceControl;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Group;
import org.factdesk.desktop.look.Page;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.look.Segments;
import org.factdesk.desktop.look.TextControl;
import org.factdesk.desktop.words.DateInput;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.desktop.words.ReasonWords;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Article;
import org.factdesk.model.Corrections;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.OpenArticle;

/** The shown article: how far it is, and what is known about it, with where that comes from. */
final class AboutPage extends Page {
  private static final Texts TEXTS = Texts.of(AboutPage.class);
  private final String unknown = TEXTS.get("unknown");
  private final List<String> states =
      Stream.of(WorkState.values()).map(state -> TEXTS.get("state." + state.id())).toList();
  private final List<String> kinds =
      Stream.of(SectionKind.values()).map(kind -> TEXTS.get("kind." + kind.id())).toList();
  private final InspectorListener listener;
  private final Paragraph title = new Paragraph(Fonts::excerpt, Palette::ink);
  private final Paragraph unmarked = new Paragraph(Fonts::ui, Palette::ink2);
  private final Segments state;
  private final FeatureRow published;
  private final List<TextFact> texts = new ArrayList<>();
  private final ChoiceControl section;
  private final FeatureRow sectionRow;
  private String shown = "";

  AboutPage(InspectorListener listener) {
    this.listener = listener;
    Group head = new Group("");
    head.add(title);
    head.add(unmarked);
    add(head);
    state = new Segments(states, this::setState);
    Group how = new Group(TEXTS.get("state"));
    how.add(new FeatureRow("", TEXTS.get("state.help"), state));
    state.getAccessibleContext().setAccessibleName(TEXTS.get("state.of"));
    add(how);
    Group about = new Group(TEXTS.get("about"));
    about.add(fact("title", Metadata::title, Corrections::withTitle));
    String dates = TEXTS.get("published.help");
    published =
        new FeatureRow(TEXTS.get("published"), dates, new TextControl(dates, this::setDate));
    about.add(published);
    about.add(fact("outlet", Metadata::outlet, Corrections::withOutlet));
    about.add(fact("url", Metadata::url, Corrections::withUrl));
    about.add(fact("language", Metadata::language, Corrections::withLanguage));
    add(about);
    section = new ChoiceControl(kinds, this::setSection);
    sectionRow = new FeatureRow(TEXTS.get("section"), TEXTS.get("section.help"), section);
    Group here = new Group(TEXTS.get("here"));
    here.add(sectionRow);
    add(here);
  }

  void show(Situation situation, OpenArticle open) {
    Article article = open.article();
    if (!shown.equals(article.id())) {
      // A field may still have the keys: what is in it is not for the other article.
      commit();
    }
    shown = article.id();
    title.setText(Words.title(article));
    unmarked.setVisible(article.annotations().isEmpty());
    unmarked.setText(TEXTS.get("no-marks") + howToMark(situation));
    String annotator = situation.snapshot().map(now -> now.annotator()).orElse("");
    state.show(states.get(open.state(annotator).ordinal()));
    for (TextFact fact : texts) {
      Optional<Metadatum<String>> value = fact.value().apply(article.metadata());
      fact.row().control().show(value.map(Metadatum::value).orElse(""));
      fact.row().say(value.map(AboutPage::origin).orElse(""), false);
    }
    showDate(article.metadata().published(), open.set(annotator).corrections());
    showSection(situation, article, open.set(annotator).corrections());
    revalidate();
  }

  private static String howToMark(Situation situation) {
    return situation
        .snapshot()
        .flatMap(
            now -> now.scheme().layers().stream().filter(layer -> layer.key() != '\0').findFirst())
        .map(layer -> " " + TEXTS.get("how-to-mark", String.valueOf(layer.key()), layer.id()))
        .orElse("");
  }

  /** Hands on what was typed and not handed on yet. */
  void commit() {
    texts.forEach(fact -> fact.row().control().commit());
    published.control().commit();
  }

  private void showDate(Optional<Metadatum<DateRange>> value, Corrections corrections) {
    published.control().show(value.map(known -> DateWords.full(value)).orElse(unknown));
    boolean saidUnknown = corrections.published().filter(Optional::isEmpty).isPresent();
    String none = saidUnknown ? TEXTS.get("set-by-you") : TEXTS.get("published.nowhere");
    published.say(value.map(AboutPage::origin).orElse(none), false);
  }

  private void showSection(Situation situation, Article article, Corrections corrections) {
    int at = situation.words().map(Span::begin).orElse(situation.caret());
    Optional<Section> here =
        article.sections().stream().filter(part -> part.span().contains(at)).findFirst();
    section.show(here.map(part -> kinds.get(part.kind().ordinal())).orElse(""));
    boolean yours = corrections.sections().stream().anyMatch(part -> part.span().contains(at));
    sectionRow.say(
        here.isEmpty() ? "" : yours ? TEXTS.get("set-by-you") : TEXTS.get("as-read"), false);
  }

  private FeatureRow fact(
      String name,
      Function<Metadata, Optional<Metadatum<String>>> value,
      BiFunction<Corrections, Optional<String>, Corrections> correct) {
    String help = TEXTS.get("fact.help");
    TextControl control =
        new TextControl(
            help,
            typed ->
                listener.correct(
                    shown,
                    name,
                    corrections ->
                        correct.apply(corrections, Optional.of(typed).filter(t -> !t.isEmpty()))));
    FeatureRow row = new FeatureRow(TEXTS.get("fact." + name), help, control);
    texts.add(new TextFact(row, value));
    return row;
  }

  private record TextFact(FeatureRow row, Function<Metadata, Optional<Metadatum<String>>> value) {}

  private void setDate(String typed) {
    Optional<DateRange> days = DateInput.parse(typed);
    if (typed.isEmpty()) {
      listener.correct(
          shown, "published", corrections -> corrections.withPublished(Optional.empty()));
    } else if (typed.equalsIgnoreCase(unknown)) {
      listener.correct(
          shown,
          "published",
          corrections -> corrections.withPublished(Optional.of(Optional.empty())));
    } else if (days.isPresent()) {
      listener.correct(
          shown, "published", corrections -> corrections.withPublished(Optional.of(days)));
    } else {
      published.say(TEXTS.get("published.wrong"), true);
    }
  }

  private void setSection(String kind) {
    int index = kinds.indexOf(kind);
    listener.setSection(index < 0 ? Optional.empty() : Optional.of(SectionKind.values()[index]));
  }

  private void setState(String value) {
    int index = states.indexOf(value);
    if (index >= 0) {
      listener.setState(WorkState.values()[index]);
    }
  }

  private static String origin(Metadatum<?> value) {
    return value.origin() == Origin.SET_BY_USER
        ? TEXTS.get("set-by-you")
        : ReasonWords.of(value.reason());
  }
}
