package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one window has to hold, as simply as it can be said: maps of values, what the files were
 * when they were last seen, and a list of steps with what was before and after them. Several
 * windows share a disk. Files are named by article and annotator; dismissals have one of their own.
 */
final class PlainModel {
  static final String DISMISSALS = "dismissals";

  /** What the files hold, whoever wrote them. */
  private final Map<String, Map<String, Object>> disk;

  /** What the window holds, by file; files of articles that were not read are not there. */
  private final Map<String, Map<String, Object>> mine = new TreeMap<>();

  /** What the files held when the window last read or wrote them. */
  private final Map<String, Map<String, Object>> seen = new TreeMap<>();

  private final Set<String> read = new HashSet<>();
  private final List<List<Change>> steps = new ArrayList<>();
  private int done;
  private int merges;
  private int conflicts;

  /** A change of one value: what was there before and after it; null for nothing. */
  record Change(String file, String key, @Nullable Object before, @Nullable Object after) {}

  PlainModel(Map<String, Map<String, Object>> disk) {
    this.disk = disk;
    takeOver(DISMISSALS);
  }

  static Map<String, Object> file(Map<String, Map<String, Object>> files, String name) {
    return files.computeIfAbsent(name, key -> new TreeMap<>());
  }

  private void takeOver(String name) {
    mine.put(name, new TreeMap<>(file(disk, name)));
    seen.put(name, new TreeMap<>(file(disk, name)));
  }

  boolean hasRead(String article) {
    return read.contains(article);
  }

  void read(String article) {
    if (read.add(article)) {
      disk.keySet().stream()
          .filter(name -> name.startsWith(article + "/"))
          .toList()
          .forEach(this::takeOver);
    }
  }

  Map<String, Object> mine(String name) {
    return file(mine, name);
  }

  int steps() {
    return steps.size();
  }

  int done() {
    return done;
  }

  int merges() {
    return merges;
  }

  int conflicts() {
    return conflicts;
  }

  /** Carries out a step: each value after it, by file and key. */
  void put(List<Change> step) {
    steps.subList(done, steps.size()).clear();
    List<Change> changes = new ArrayList<>();
    for (Change one : step) {
      changes.add(new Change(one.file(), one.key(), mine(one.file()).get(one.key()), one.after()));
      set(mine(one.file()), one.key(), one.after());
    }
    steps.add(changes);
    done++;
  }

  void goTo(int wanted) {
    while (done > wanted) {
      List<Change> step = steps.get(--done);
      for (int i = step.size() - 1; i >= 0; i--) {
        Change one = step.get(i);
        // What took nothing away has nothing to bring back.
        if (one.before() != null || one.after() != null) {
          set(mine(one.file()), one.key(), one.before());
        }
      }
    }
    while (done < wanted) {
      steps.get(done++).forEach(one -> set(mine(one.file()), one.key(), one.after()));
    }
  }

  /** Everything is saved, and everything that others wrote has been taken over. */
  void settle() {
    Set<String> names = new TreeSet<>(mine.keySet());
    disk.keySet().stream()
        .filter(name -> read.contains(name.substring(0, Math.max(0, name.indexOf('/')))))
        .forEach(names::add);
    for (String name : names) {
      PlainMerge merge = new PlainMerge(file(seen, name), mine(name), file(disk, name));
      Map<String, Object> result = merge.result();
      merges += merge.isNeeded() ? 1 : 0;
      conflicts += merge.found.size();
      disk.put(name, result);
      takeOver(name);
    }
  }

  static void set(Map<String, Object> map, String key, @Nullable Object value) {
    if (value == null) {
      map.remove(key);
    } else {
      map.put(key, value);
    }
  }
}
