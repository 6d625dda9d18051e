package org.jianwei.runtime.config;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Finds the line of a key in a YAML document. Jackson reports where its parser stood when it
 * noticed a fault, which in block style is the line after it or the end of the file.
 */
final class YamlLines {

  private YamlLines() {}

  /** The line, from 1, of the deepest part of {@code path} that the document holds; 0 if none. */
  static int of(byte[] yaml, List<JsonMappingException.Reference> path) {
    Node node = firstDocument(new String(yaml, StandardCharsets.UTF_8));
    int line = node == null ? 0 : line(node);
    for (JsonMappingException.Reference step : path) {
      NodeTuple entry = node instanceof MappingNode mapping ? entry(mapping, step) : null;
      if (entry != null) {
        line = line(entry.getKeyNode());
        node = entry.getValueNode();
      } else if (node instanceof SequenceNode list && has(list, step.getIndex())) {
        node = list.getValue().get(step.getIndex());
        line = line(node);
      } else {
        break;
      }
    }
    return line;
  }

  /** The first document; empty where the text is no YAML or holds none. */
  static Optional<Node> document(byte[] yaml) {
    return Optional.ofNullable(firstDocument(new String(yaml, StandardCharsets.UTF_8)));
  }

  private static @Nullable Node firstDocument(String text) {
    try {
      Iterator<Node> documents =
          new Yaml(new LoaderOptions()).composeAll(new StringReader(text)).iterator();
      return documents.hasNext() ? documents.next() : null;
    } catch (YAMLException e) {
      return null;
    }
  }

  private static boolean has(SequenceNode list, int index) {
    return index >= 0 && index < list.getValue().size();
  }

  private static @Nullable NodeTuple entry(
      MappingNode mapping, JsonMappingException.Reference step) {
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key
          && key.getValue().equals(step.getFieldName())) {
        return entry;
      }
    }
    return null;
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
