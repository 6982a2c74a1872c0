package org.factdesk.formats.uima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one file holds, whichever form it has. */
final class Cas {
  private final TypeSystem types;
  private final List<Structure> structures = new ArrayList<>();
  private final Map<Integer, Structure> byId = new HashMap<>();
  private final Map<Integer, Structure> sofas = new LinkedHashMap<>();
  private final Map<Integer, int[]> members = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Cas(TypeSystem types) {
    this.types = types;
  }

  TypeSystem types() {
    return types;
  }

  /** In the order of the file; sofas and views are not among them. */
  List<Structure> structures() {
    return structures;
  }

  /** Takes a structure; of two with one id, references mean the first. */
  void add(Structure structure) {
    if (structure.type.equals(TypeNames.SOFA)) {
      sofas.putIfAbsent(structure.id, structure);
    } else {
      structures.add(structure);
      byId.putIfAbsent(structure.id, structure);
    }
  }

  /** The same name as one string, however often a file has it. */
  String known(String name) {
    String known = names.putIfAbsent(name, name);
    return known == null ? name : known;
  }

  /** Takes what is in the index of a view. */
  void view(int sofa, int[] ids) {
    int[] sorted = ids.clone();
    Arrays.sort(sorted);
    members.putIfAbsent(sofa, sorted);
  }

  @Nullable Structure byId(int id) {
    return byId.get(id);
  }

  /** The view that programs show, else the first that has a text; empty where none has. */
  Optional<Structure> sofa() {
    return sofas.values().stream()
        .filter(sofa -> sofa.value("sofaString") instanceof String)
        .min(
            (a, b) ->
                Boolean.compare(
                    !a.text("sofaID").equals(TypeNames.INITIAL_VIEW),
                    !b.text("sofaID").equals(TypeNames.INITIAL_VIEW)));
  }

  /** Whether it is in the index of the view, or the file has no index for it. */
  boolean isMember(Structure structure, int sofa) {
    int[] ids = members.get(sofa);
    return ids == null || Arrays.binarySearch(ids, structure.id) >= 0;
  }

  /** The structures behind references, those in arrays and lists included, without empty ones. */
  List<Structure> targets(int[] ids) {
    List<Structure> targets = new ArrayList<>();
    for (int id : ids) {
      Structure one = byId.get(id);
      if (one != null) {
        collect(one, targets);
      }
    }
    return targets;
  }

  private void collect(Structure one, List<Structure> into) {
    if (one.value("elements") instanceof int[] elements) {
      for (int id : elements) {
        Structure element = byId.get(id);
        if (element != null) {
          into.add(element);
        }
      }
    } else if (one.value("head") instanceof int[] || one.value("tail") instanceof int[]) {
      list(one, into);
    } else {
      into.add(one);
    }
  }

  /** The plain values of a list. */
  String[] heads(Structure first) {
    List<String> heads = new ArrayList<>();
    Structure node = first;
    for (int i = 0; node != null && node.has("head") && i < structures.size(); i++) {
      heads.add(node.text("head"));
      int[] tail = node.references("tail");
      node = tail.length == 1 ? byId.get(tail[0]) : null;
    }
    return heads.toArray(String[]::new);
  }

  private void list(Structure first, List<Structure> into) {
    Structure node = first;
    // A list that leads into itself ends where every structure has had its turn.
    for (int i = 0; node != null && i < structures.size(); i++) {
      int[] head = node.references("head");
      Structure element = head.length == 1 ? byId.get(head[0]) : null;
      if (element != null) {
        into.add(element);
      }
      int[] tail = node.references("tail");
      node = tail.length == 1 ? byId.get(tail[0]) : null;
    }
  }
}
