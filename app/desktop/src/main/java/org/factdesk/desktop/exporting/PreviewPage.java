package org.factdesk.desktop.exporting;

import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPanel;
import org.factdesk.desktop.exporting.Preview.Beginning;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Group;
import org.factdesk.desktop.look.Page;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Paragraph;
import org.factdesk.desktop.words.Texts;
import org.factdesk.formats.ArticleGroup;
import org.factdesk.formats.SplitPlan.Correction;

/** What the export would be: how much, what is lost, what is kept together, how files begin. */
final class PreviewPage extends Page {
  private static final Texts TEXTS = Texts.of(PreviewPage.class);
  private static final int MOST_GROUPS = 2000;

  private final transient Consumer<List<Correction>> corrected;
  private final Group much = new Group(TEXTS.get("preview.counts"));
  private final Group lost = new Group(TEXTS.get("preview.losses"));
  private final Group together = new Group(TEXTS.get("preview.groups"));
  private final Group begins = new Group(TEXTS.get("preview.beginnings"));
  private final JList<String> list = new JList<>();
  private final JButton apart = new JButton(TEXTS.get("groups.apart"));
  private final JButton join = new JButton(TEXTS.get("groups.join"));
  private final JButton forget = new JButton(TEXTS.get("groups.forget"));
  private transient List<ArticleGroup> groups = List.of();
  private transient List<Correction> corrections = List.of();

  PreviewPage(Consumer<List<Correction>> corrected) {
    this.corrected = corrected;
    DefaultListCellRenderer plain = new DefaultListCellRenderer();
    plain.putClientProperty("html.disable", true);
    list.setCellRenderer(plain);
    list.getAccessibleContext().setAccessibleName(TEXTS.get("preview.groups"));
    list.setFixedCellHeight(26);
    list.addListSelectionListener(event -> allow());
    apart.addActionListener(event -> correct(false));
    join.addActionListener(event -> correct(true));
    forget.addActionListener(event -> corrected.accept(List.of()));
    add(much);
    add(lost);
    add(together);
    add(begins);
    together.setVisible(false);
    dress();
  }

  /** Says what is being done while nothing is known yet. */
  void wait(String sentence) {
    much.hint(sentence, null);
  }

  void show(List<Beginning> beginnings) {
    clear(begins);
    for (Beginning beginning : beginnings) {
      begins.add(line(beginning.file(), true));
      begins.add(
          line(beginning.words().isEmpty() ? TEXTS.get("no-text") : beginning.words(), false));
    }
    refresh();
  }

  /** Shows what a try came to, with the corrections that were made for it. */
  void show(Preview preview, List<Correction> made) {
    much.hint("", null);
    corrections = made;
    boolean failed = preview.report().folder().isEmpty();
    clear(much);
    Stream.concat(
            PreviewWords.problems(preview.report()).stream(),
            failed ? Stream.of() : PreviewWords.counts(preview.report()).stream())
        .forEach(sentence -> much.add(line(sentence, false)));
    clear(lost);
    lost.setVisible(!failed);
    PreviewWords.losses(preview.report()).forEach(sentence -> lost.add(line(sentence, false)));
    showGroups(preview);
    refresh();
  }

  private void showGroups(Preview preview) {
    groups = preview.groups().stream().limit(MOST_GROUPS).toList();
    clear(together);
    together.setVisible(preview.report().counts().size() > 1 || !groups.isEmpty());
    together.hint(TEXTS.get("groups.count", preview.groups().size()), null);
    if (groups.isEmpty()) {
      together.add(line(TEXTS.get("groups.none"), false));
    } else {
      list.setListData(groups.stream().map(PreviewWords::group).toArray(String[]::new));
      together.add(list);
    }
    preview
        .notParted()
        .forEach(
            articles ->
                together.add(
                    line(TEXTS.get("groups.not-parted", String.join(", ", articles)), false)));
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
    Stream.of(apart, join, forget).forEach(buttons::add);
    together.add(buttons);
    allow();
  }

  private void allow() {
    int chosen = list.getSelectedIndices().length;
    apart.setEnabled(chosen > 0);
    join.setEnabled(chosen > 1);
    forget.setEnabled(!corrections.isEmpty());
  }

  private void correct(boolean joined) {
    List<Correction> now = new ArrayList<>(corrections);
    List<ArticleGroup> chosen =
        list.getSelectedValuesList().isEmpty()
            ? List.of()
            : java.util.Arrays.stream(list.getSelectedIndices()).mapToObj(groups::get).toList();
    if (joined) {
      now.add(
          new Correction(
              true, chosen.stream().flatMap(group -> group.articles().stream()).toList()));
    } else {
      chosen.forEach(group -> now.add(new Correction(false, group.articles())));
    }
    corrected.accept(now);
  }

  /** All but the head. */
  private static void clear(Group group) {
    while (group.getComponentCount() > 1) {
      group.remove(1);
    }
  }

  private static Paragraph line(String words, boolean head) {
    Paragraph line =
        new Paragraph(head ? Fonts::small : Fonts::ui, head ? Palette::ink2 : Palette::ink);
    line.setText(words);
    line.getAccessibleContext().setAccessibleName(words);
    return line;
  }

  private void refresh() {
    revalidate();
    repaint();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (list != null) {
      dress();
    }
  }

  private void dress() {
    list.setFont(Fonts.ui());
    list.setBackground(getBackground());
  }
}
