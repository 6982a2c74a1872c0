package org.factdesk.formats.claimreview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factdesk.formats.About;
import org.factdesk.formats.Json;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Writing;
import org.factdesk.formats.claimreview.Verdicts.Verdict;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.CodePoints;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;

/** Writes the reviews of one article. What nobody said is not in them. */
final class Review {
  private final JsonGenerator json;
  private final Writing writing;
  private final Claims claims;
  private final Article own;
  private final String text;
  private final CodePoints codePoints;

  Review(JsonGenerator json, Writing writing, Sample sample) {
    this.json = json;
    this.writing = writing;
    this.claims = new Claims(sample);
    this.own = sample.article();
    this.text = own.text();
    this.codePoints = CodePoints.of(text);
  }

  void write(Annotation annotation, Verdict verdict) throws IOException {
    Annotation claim = claims.of(annotation);
    json.writeStartObject();
    json.writeArrayFieldStart("@context");
    json.writeString("https://schema.org");
    json.writeStartObject();
    json.writeStringField("oa", "http://www.w3.org/ns/oa#");
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringField("@type", "ClaimReview");
    json.writeStringField("identifier", annotation.id());
    publisher(annotation);
    json.writeStringField("claimReviewed", words(claim));
    rating(verdict, annotation.note());
    item(claim);
    json.writeArrayFieldStart("oa:hasTarget");
    for (Span span : annotation.spans()) {
      json.writeStartObject();
      json.writeStringField("@type", "oa:SpecificResource");
      selectors(List.of(span));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void publisher(Annotation annotation) throws IOException {
    Optional<String> homepage = homepage(writing.about());
    if (homepage.isPresent()) {
      String base = homepage.get().replaceFirst("/+$", "");
      json.writeStringField("url", base + "/" + encoded(own.id()) + "/" + encoded(annotation.id()));
    }
    if (!writing.about().creator().isBlank()) {
      json.writeObjectFieldStart("author");
      json.writeStringField("@type", "Organization");
      json.writeStringField("name", writing.about().creator());
      if (homepage.isPresent()) {
        json.writeStringField("url", homepage.get());
      }
      json.writeEndObject();
    }
  }

  static Optional<String> homepage(About about) {
    return ClaimReviewFormat.address(about.homepage().strip());
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private String words(Annotation annotation) {
    return annotation.spans().stream()
        .map(span -> span.in(text).strip().replaceAll("\\s+", " "))
        .collect(Collectors.joining(" … "));
  }

  private void rating(Verdict verdict, String note) throws IOException {
    json.writeObjectFieldStart("reviewRating");
    json.writeStringField("@type", "Rating");
    json.writeStringField("reviewAspect", verdict.kind().layer() + "." + verdict.kind().feature());
    int rating = verdict.kind().rating(verdict.value());
    if (rating > 0) {
      json.writeNumberField("ratingValue", rating);
      json.writeNumberField("bestRating", verdict.kind().scale().size());
      json.writeNumberField("worstRating", 1);
    }
    json.writeStringField("alternateName", verdict.value());
    if (!note.isEmpty()) {
      json.writeStringField("ratingExplanation", note);
    }
    json.writeEndObject();
  }

  private void item(Annotation claim) throws IOException {
    json.writeObjectFieldStart("itemReviewed");
    json.writeStringField("@type", "Claim");
    List<Annotation> sources = claims.sources(claim);
    if (!sources.isEmpty()) {
      json.writeArrayFieldStart("author");
      for (Annotation source : sources) {
        json.writeStartObject();
        json.writeStringField("@type", type(source));
        json.writeStringField("name", words(source));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    List<Metadata> others = new ArrayList<>();
    for (String other : claims.elsewhere(claim)) {
      others.add(writing.metadata(other));
    }
    json.writeArrayFieldStart("appearance");
    appearance(own.metadata(), claim.spans());
    for (Metadata other : others) {
      appearance(other, List.of());
    }
    json.writeEndArray();
    first(own.metadata(), others);
    json.writeEndObject();
  }

  /** Who somebody is follows from what the mark says; nobody is made a person by guessing. */
  private static String type(Annotation source) {
    String said = String.join(" ", source.features().values()).toLowerCase(Locale.ROOT);
    if (said.contains("organi") || said.contains("group") || said.contains("institution")) {
      return "Organization";
    }
    return said.contains("person") || said.contains("individual") ? "Person" : "Thing";
  }

  /** The earliest appearance, where of all the day is known. */
  private void first(Metadata here, List<Metadata> others) throws IOException {
    Optional<LocalDate> earliest = day(here);
    Metadata first = here;
    for (Metadata other : others) {
      Optional<LocalDate> day = day(other);
      if (day.isEmpty() || earliest.isEmpty()) {
        return;
      }
      if (day.get().isBefore(earliest.get())) {
        earliest = day;
        first = other;
      }
    }
    if (!others.isEmpty()) {
      json.writeFieldName("firstAppearance");
      appearance(first, List.of());
    }
  }

  private static Optional<LocalDate> day(Metadata metadata) {
    return metadata
        .published()
        .map(Metadatum::value)
        .filter(DateRange::isOneDay)
        .map(DateRange::from);
  }

  private void appearance(Metadata metadata, List<Span> spans) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "NewsArticle");
    field("url", metadata.url().map(Metadatum::value).flatMap(ClaimReviewFormat::address));
    field("headline", metadata.title().map(Metadatum::value));
    field("datePublished", day(metadata).map(LocalDate::toString));
    field("inLanguage", metadata.language().map(Metadatum::value));
    if (metadata.outlet().isPresent()) {
      json.writeObjectFieldStart("publisher");
      json.writeStringField("@type", "Organization");
      json.writeStringField("name", metadata.outlet().get().value());
      json.writeEndObject();
    }
    if (!spans.isEmpty()) {
      selectors(spans);
    }
    json.writeEndObject();
  }

  private void field(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      Json.field(json, name, value);
    }
  }

  private void selectors(List<Span> spans) throws IOException {
    json.writeArrayFieldStart("oa:hasSelector");
    for (Span span : spans) {
      json.writeStartObject();
      json.writeStringField("@type", "oa:TextPositionSelector");
      json.writeNumberField("oa:start", codePoints.fromUtf16(span.begin()));
      json.writeNumberField("oa:end", codePoints.fromUtf16(span.end()));
      json.writeEndObject();
      json.writeStartObject();
      json.writeStringField("@type", "oa:TextQuoteSelector");
      json.writeStringField("oa:exact", span.in(text));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
