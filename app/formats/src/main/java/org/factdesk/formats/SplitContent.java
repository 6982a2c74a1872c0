package org.factdesk.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.factdesk.formats.Agreement.OfFeature;
import org.factdesk.formats.Agreement.OfLayer;
import org.factdesk.formats.SplitPlan.Correction;
import org.factdesk.text.NearDuplicates;

/** How a dataset was split and agreed on, as the manifest says it. */
final class SplitContent {
  private SplitContent() {}

  /** Writes an object. */
  static void write(JsonGenerator json, SplitReport report) throws IOException {
    SplitPlan plan = report.plan();
    json.writeStartObject();
    json.writeNumberField("seed", plan.seed());
    json.writeStringField("group_by", plan.groupBy().id());
    json.writeObjectFieldStart("shares");
    for (SplitShares.Part part : plan.shares().parts()) {
      json.writeNumberField(part.name(), rounded(part.share()));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("achieved");
    for (SplitShares.Part part : plan.shares().parts()) {
      json.writeNumberField(part.name(), rounded(report.achieved(part.name())));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("near_copies");
    json.writeStringField("measure", "jaccard-of-word-5-grams");
    json.writeNumberField("at_least", rounded(NearDuplicates.NEAR));
    json.writeFieldName("in_different_parts");
    if (report.crossing().isPresent()) {
      json.writeNumber(report.crossing().getAsInt());
    } else {
      json.writeNull();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("corrections");
    for (Correction correction : plan.corrections()) {
      json.writeStartObject();
      json.writeBooleanField("together", correction.together());
      json.writeFieldName("articles");
      articles(json, correction.articles());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("not_parted");
    for (List<String> articles : report.notParted()) {
      articles(json, articles);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("groups");
    for (ArticleGroup group : report.groups()) {
      group(json, group);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void group(JsonGenerator json, ArticleGroup group) throws IOException {
    json.writeStartObject();
    json.writeStringField("split", group.part());
    json.writeFieldName("articles");
    articles(json, group.articles());
    json.writeArrayFieldStart("ties");
    for (Tie tie : group.ties()) {
      json.writeStartObject();
      json.writeFieldName("articles");
      articles(json, List.of(tie.one(), tie.other()));
      json.writeStringField("reason", tie.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void articles(JsonGenerator json, List<String> articles) throws IOException {
    json.writeStartArray();
    for (String article : articles) {
      json.writeString(article);
    }
    json.writeEndArray();
  }

  /** Writes an object. */
  static void write(JsonGenerator json, Agreement agreement) throws IOException {
    json.writeStartObject();
    json.writeNumberField("articles", agreement.articles());
    json.writeObjectFieldStart("layers");
    for (Map.Entry<String, OfLayer> layer : agreement.layers().entrySet()) {
      json.writeObjectFieldStart(layer.getKey());
      json.writeNumberField("words", layer.getValue().words());
      figure(json, "alpha", layer.getValue().alpha());
      figure(json, "f1", layer.getValue().f1());
      json.writeObjectFieldStart("features");
      for (Map.Entry<String, OfFeature> feature : layer.getValue().features().entrySet()) {
        json.writeObjectFieldStart(feature.getKey());
        json.writeNumberField("units", feature.getValue().units());
        figure(json, "alpha", feature.getValue().alpha());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void figure(JsonGenerator json, String name, OptionalDouble figure)
      throws IOException {
    json.writeFieldName(name);
    if (figure.isPresent()) {
      json.writeNumber(rounded(figure.getAsDouble()));
    } else {
      json.writeNull();
    }
  }

  /** To four digits, so that every Java writes the same. */
  private static BigDecimal rounded(double figure) {
    BigDecimal rounded = new BigDecimal(figure).setScale(4, RoundingMode.HALF_EVEN);
    BigDecimal bare = rounded.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
  }
}
