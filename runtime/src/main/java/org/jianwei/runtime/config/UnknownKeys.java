package org.jianwei.runtime.config;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Refuses keys that a record does not know, before the record is built: otherwise a misspelt key
 * would be reported as the missing of the right one.
 */
final class UnknownKeys {

  private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();

  private UnknownKeys() {}

  /**
   * Looks through a document.
   *
   * @throws ConfigException at the line of the first key that is not known
   */
  static void refuse(Node node, Type type, Path origin) {
    if (node instanceof SequenceNode list && type instanceof ParameterizedType generic) {
      list.getValue().forEach(n -> refuse(n, generic.getActualTypeArguments()[0], origin));
    } else if (node instanceof MappingNode mapping
        && type instanceof Class<?> record
        && record.isRecord()) {
      Map<String, Type> known = components(record);
      mapping.getValue().forEach(entry -> refuseEntry(entry, known, origin));
    }
  }

  private static void refuseEntry(NodeTuple entry, Map<String, Type> known, Path origin) {
    if (!(entry.getKeyNode() instanceof ScalarNode key)) {
      return;
    }
    Type type = known.get(key.getValue());
    if (type == null) {
      throw ConfigException.at(
          origin,
          key.getStartMark().getLine() + 1,
          "unknown key '" + key.getValue() + "'; known here: " + String.join(", ", known.keySet()));
    }
    refuse(entry.getValueNode(), type, origin);
  }

  private static Map<String, Type> components(Class<?> record) {
    Map<String, Type> components = new TreeMap<>();
    for (RecordComponent component : record.getRecordComponents()) {
      components.put(SNAKE_CASE.translate(component.getName()), component.getGenericType());
    }
    return components;
  }
}
