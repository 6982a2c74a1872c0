package org.factdesk.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.Fact;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * A checker as it runs on many machines: each call has an instance of its own, and whatever passes
 * between calls passes as bytes.
 */
final class ThroughBytes {
  private ThroughBytes() {}

  static Checker of(Supplier<? extends Checker> fresh) {
    Checker checker = fresh.get();
    return checker instanceof CrossArticleChecker<?> across
        ? new Across<>(across, fresh)
        : new Alone(fresh);
  }

  private record Alone(Supplier<? extends Checker> fresh) implements ArticleChecker {
    @Override
    public CheckerDescription description() {
      return fresh.get().description();
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      ArticleChecker checker = (ArticleChecker) fresh.get();
      return copies(checker.check(article, options), checker);
    }
  }

  /** The first instance only says which fact it is about. */
  private record Across<F extends Record & Fact>(
      CrossArticleChecker<F> first, Supplier<? extends Checker> fresh)
      implements CrossArticleChecker<F> {
    @SuppressWarnings("unchecked") // the supplier makes the same checker each time
    private CrossArticleChecker<F> checker() {
      return (CrossArticleChecker<F>) fresh.get();
    }

    @Override
    public CheckerDescription description() {
      return checker().description();
    }

    @Override
    public List<Mention<F>> extract(Article article, Options options) {
      CrossArticleChecker<F> checker = checker();
      return copies(checker.extract(article, options), checker);
    }

    @Override
    public List<Finding> compare(FactGroup<F> group, Options options) {
      CrossArticleChecker<F> checker = checker();
      FactGroup<F> copy = new FactGroup<>(group.key(), copies(group.mentions(), checker));
      return copies(checker.compare(copy, options), checker);
    }

    @Override
    public List<Finding> check(Article article, Options options) {
      CrossArticleChecker<F> checker = checker();
      return copies(checker.check(article, options), checker);
    }
  }

  /** Null stays null, as the engine has a sentence for it. */
  @SuppressWarnings("NullAway") // a checker is not bound to its promise that nothing is null
  private static <T> List<T> copies(@Nullable List<T> values, Checker checker) {
    if (values == null) {
      return null;
    }
    List<T> copies = new ArrayList<>();
    for (T value : values) {
      copies.add(copy(value, checker.getClass().getClassLoader()));
    }
    return copies;
  }

  /** The value, written and read again. Fails naming what cannot be written. */
  @SuppressWarnings({"unchecked", "BanSerializableRead"}) // what was written a line above
  private static <T> T copy(T value, ClassLoader loader) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      try (ObjectInputStream in =
          new Reader(new ByteArrayInputStream(bytes.toByteArray()), loader)) {
        return (T) in.readObject();
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("cannot go through bytes: " + value, e);
    }
  }

  /** Finds classes where the checker finds them. */
  private static final class Reader extends ObjectInputStream {
    private final ClassLoader loader;

    Reader(InputStream in, ClassLoader loader) throws IOException {
      super(in);
      this.loader = loader;
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass type)
        throws IOException, ClassNotFoundException {
      try {
        return Class.forName(type.getName(), false, loader);
      } catch (ClassNotFoundException e) {
        return super.resolveClass(type);
      }
    }
  }
}
