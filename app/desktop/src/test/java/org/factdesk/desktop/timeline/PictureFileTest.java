package org.factdesk.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.desktop.timeline.Told.account;
import static org.factdesk.desktop.timeline.Told.chart;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.factdesk.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class PictureFileTest {
  @TempDir Path folder;

  private final Account blamed =
      account("a <&> “b”\u0001", "2022-02-05", "2021-12-17", "2022-W04", "XXXX-WXX-1");
  private final Account other = account("c", "2022-02-06", "2021-12-18", "1997");
  private final Chart chart = chart(Told.clashing(blamed, other));

  @Test
  void an_svg_can_be_parsed_again_and_has_every_word() throws Exception {
    Path file = folder.resolve("timeline.svg");
    assertThat(PictureFile.write(chart, "Timeline of A & B", file)).isEmpty();
    Document svg = parsed(file);
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Timeline of A & B");
    assertThat(texts(svg))
        .contains("a <&> “b”", "Title of c", "17 Dec", "Only one can be right.", "published")
        .anyMatch(text -> text.endsWith("24 years"));
    ChartPicture picture = new ChartPicture(chart);
    assertThat(Double.parseDouble(svg.getDocumentElement().getAttribute("height")))
        .isEqualTo(picture.height());
    assertThat(svg.getDocumentElement().getAttribute("font-family")).startsWith("Inter");
  }

  @Test
  void an_svg_has_a_shape_for_every_sign() throws Exception {
    Path file = folder.resolve("timeline.svg");
    PictureFile.write(chart, "", file);
    long signs = chart.lanes().stream().mapToLong(lane -> lane.signs().size()).sum();
    assertThat(parsed(file).getElementsByTagName("path").getLength()).isGreaterThan((int) signs);
  }

  @Test
  void a_png_is_twice_as_large_as_the_screen() throws IOException {
    Path file = folder.resolve("timeline.PNG");
    assertThat(PictureFile.write(chart, "", file)).isEmpty();
    BufferedImage image = ImageIO.read(file.toFile());
    ChartPicture picture = new ChartPicture(chart);
    assertThat(image.getWidth()).isEqualTo((int) Math.ceil(2 * picture.width()));
    assertThat(image.getHeight()).isEqualTo((int) Math.ceil(2 * picture.height()));
  }

  @Test
  void a_png_that_no_memory_holds_is_refused_with_a_way_out() throws IOException {
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      accounts.add(account("a" + i, "", "2022-01-01"));
    }
    Chronicle many = new Chronicle(accounts, List.of(), 900);
    ChartLayout.Wish wish = new ChartLayout.Wish(Order.NAME, Fold.OVER_7, 2000, 1);
    Optional<Problem> refused =
        PictureFile.write(
            ChartLayout.of(many, wish).orElseThrow(), "", folder.resolve("timeline.png"));
    assertThat(refused.orElseThrow().message()).contains("too many for PNG; save as SVG");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void a_folder_that_is_not_there_is_said_in_one_sentence() {
    Optional<Problem> failure =
        PictureFile.write(chart, "", folder.resolve("none").resolve("timeline.svg"));
    assertThat(failure.orElseThrow().toString())
        .startsWith("timeline.svg: not saved, cannot write to ")
        .endsWith("; choose another folder");
  }

  @Test
  void the_ending_follows_what_was_chosen() {
    assertThat(SaveDialog.named(Path.of("a"), false)).isEqualTo(Path.of("a.svg"));
    assertThat(SaveDialog.named(Path.of("a.svg"), true)).isEqualTo(Path.of("a.png"));
    assertThat(SaveDialog.named(Path.of("a.PNG"), false)).isEqualTo(Path.of("a.PNG"));
    assertThat(SaveDialog.named(Path.of("a.b"), true)).isEqualTo(Path.of("a.b.png"));
  }

  private static Document parsed(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }

  private static List<String> texts(Document svg) {
    NodeList nodes = svg.getElementsByTagName("text");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
