package org.factdesk.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Fact;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * The checkers of the plugin whose process this is, called as messages say. Used in that process
 * alone.
 */
final class Hosted {
  private static final int LARGEST_ANSWER = 15 << 20; // what is printed comes on top

  private final PluginClassLoader classes;
  private final List<Offer> offers;
  private final List<Checker> checkers = new ArrayList<>();
  private final int most;

  private Hosted(PluginClassLoader classes, List<Offer> offers, int most) {
    this.classes = classes;
    this.offers = List.copyOf(offers);
    this.most = most;
    for (Offer offer : offers) {
      if (offer instanceof Offer.Sound sound) {
        checkers.add(sound.checker());
      }
    }
  }

  /** Makes the checkers that a message to {@link Ask#LOAD} names. */
  static Hosted load(WireReader message) throws IOException {
    Path jar = Path.of(message.text());
    PluginClassLoader classes = new PluginClassLoader(jar, JarContents.of(message.bytes()));
    int most = message.number();
    Duration budget = Duration.ofNanos(message.wide());
    List<String> wanted = message.list(message::text);
    try (Providers providers = new Providers(budget)) {
      return new Hosted(classes, providers.of(classes, wanted), most);
    }
  }

  PluginClassLoader classes() {
    return classes;
  }

  /** What became of each provider. */
  byte[] offers() {
    WireWriter out = new WireWriter(LARGEST_ANSWER);
    out.list(offers, offer -> put(out, offer));
    return out.toBytes();
  }

  private static void put(WireWriter out, Offer offer) {
    if (offer instanceof Offer.Sound sound) {
      Checker checker = sound.checker();
      out.flag(true).text(checker.getClass().getName());
      out.flag(checker instanceof CrossArticleChecker).flag(checksAlone(checker));
      DescriptionWire.put(out, sound.description());
    } else {
      out.flag(false).text(((Offer.Broken) offer).why());
    }
  }

  private static boolean checksAlone(Checker checker) {
    try {
      return checker.getClass().getMethod("check", Article.class, Options.class).getDeclaringClass()
          != CrossArticleChecker.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every checker has a method check", e);
    }
  }

  /** The answer to a message to anything but {@link Ask#LOAD}. */
  byte[] answer(Ask ask, WireReader message) throws IOException, ClassNotFoundException {
    Checker checker = checkers.get(message.number());
    Options options = ArticleWire.options(message);
    WireWriter out = new WireWriter(LARGEST_ANSWER);
    if (ask == Ask.COMPARE) {
      putFindings(out, compared(cross(checker), message, options));
      return out.toBytes();
    }
    Article article = ArticleWire.article(message);
    if (ask == Ask.EXTRACT) {
      List<? extends Mention<?>> mentions = cross(checker).extract(article, options);
      out.list(upToMost(mentions, "mentions"), mention -> put(out, mention));
    } else if (checker instanceof ArticleChecker alone) {
      putFindings(out, alone.check(article, options));
    } else {
      putFindings(out, cross(checker).check(article, options));
    }
    return out.toBytes();
  }

  private static CrossArticleChecker<?> cross(Checker checker) {
    return (CrossArticleChecker<?>) checker;
  }

  @SuppressWarnings("unchecked") // the facts came from this very checker
  private <F extends Record & Fact> List<Finding> compared(
      CrossArticleChecker<F> checker, WireReader message, Options options)
      throws IOException, ClassNotFoundException {
    String key = message.text();
    int count = message.number();
    List<Mention<F>> mentions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Place place = ArticleWire.place(message);
      mentions.add(new Mention<>(key, place, (F) FactBytes.read(message.text(), classes)));
    }
    return checker.compare(new FactGroup<>(key, mentions), options);
  }

  private void putFindings(WireWriter out, @Nullable List<Finding> findings) {
    out.list(upToMost(findings, "findings"), finding -> FindingWire.put(out, finding));
  }

  private static void put(WireWriter out, Mention<?> mention) {
    if (mention.key() == null || mention.fact() == null) {
      throw ChildFailure.of("a mention has no key or no fact");
    }
    out.text(mention.key());
    ArticleWire.put(out, mention.place());
    out.text(FactBytes.write((Fact) mention.fact()));
  }

  /** One more than are taken, so that a flood is seen as one. */
  private <T> List<T> upToMost(@Nullable List<T> offered, String what) {
    if (offered == null) {
      throw ChildFailure.of("it returned null instead of a list of " + what);
    }
    List<T> taken = new ArrayList<>();
    for (T one : offered) {
      if (one == null) {
        throw ChildFailure.of("one of its " + what + " is null");
      }
      taken.add(one);
      if (taken.size() > most) {
        return taken;
      }
    }
    return taken;
  }
}
