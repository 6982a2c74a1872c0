package org.factdesk.engine;

import java.time.Duration;
import java.util.List;
import org.factdesk.checker.Mention;
import org.factdesk.model.Article;

/**
 * How much the engine lets checkers use.
 *
 * @param lanes calls that run at the same time
 * @param callTime for one call on a short article; a call gets as much again for each million
 *     characters or hundred thousand mentions, up to six times as much
 * @param findingsPerCall findings, and mentions, that are taken from one call
 * @param failures after so many, a checker is switched off until its articles change
 * @param stuckCalls after so many calls that never ended, a checker is switched off for good
 * @param megabytes memory for the objects of a plugin that runs in a process of its own, for each
 *     such process
 */
public record Limits(
    int lanes,
    Duration callTime,
    int findingsPerCall,
    int failures,
    int stuckCalls,
    int megabytes) {
  public static final Limits USUAL =
      new Limits(
          Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(10), 10_000, 5, 2, 256);

  public Limits {
    if (lanes < 1 || findingsPerCall < 1 || failures < 1 || stuckCalls < 1 || megabytes < 1) {
      throw new IllegalArgumentException("limits are at least 1");
    }
  }

  public Limits withLanes(int value) {
    return new Limits(value, callTime, findingsPerCall, failures, stuckCalls, megabytes);
  }

  public Limits withCallTime(Duration value) {
    return new Limits(lanes, value, findingsPerCall, failures, stuckCalls, megabytes);
  }

  public Limits withFindingsPerCall(int value) {
    return new Limits(lanes, callTime, value, failures, stuckCalls, megabytes);
  }

  public Limits withMegabytes(int value) {
    return new Limits(lanes, callTime, findingsPerCall, failures, stuckCalls, value);
  }

  Duration callTimeFor(Article article) {
    return callTimeFor(article.text().length());
  }

  Duration callTimeFor(List<? extends Mention<?>> mentions) {
    return callTimeFor(10L * mentions.size());
  }

  Duration callTimeFor(long characters) {
    return callTime.plusNanos((long) (callTime.toNanos() * Math.min(5, characters / 1e6)));
  }
}
