package org.jianwei.runtime.config;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jianwei.contracts.json.JsonCodec;

/**
 * Reads YAML into records, strictly: an unknown key, a key given twice, a missing required value or
 * a value that the record's constructor refuses is a {@link ConfigException} with file and line.
 * Keys are written in snake case.
 */
public final class StrictYaml {

  private static final ObjectMapper MAPPER = newMapper();

  private StrictYaml() {}

  /**
   * Reads a file.
   *
   * @throws ConfigException if it cannot be read or says something that {@code type} does not know
   */
  public static <T> T read(Path file, Class<T> type) {
    try {
      return parse(Files.readAllBytes(file), type, file);
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read (" + e + ")", e);
    }
  }

  /**
   * Reads text.
   *
   * @param origin the name under which faults are reported
   * @throws ConfigException if the text says something that {@code type} does not know
   */
  public static <T> T read(String yaml, Class<T> type, Path origin) {
    return parse(yaml.getBytes(StandardCharsets.UTF_8), type, origin);
  }

  private static <T> T parse(byte[] yaml, Class<T> type, Path origin) {
    try {
      T value = MAPPER.readValue(yaml, type);
      if (value == null) {
        throw ConfigException.at(origin, 1, "is empty");
      }
      return value;
    } catch (UnrecognizedPropertyException e) {
      throw ConfigException.at(origin, YamlLines.of(yaml, e.getPath()), unknownKey(e));
    } catch (JsonMappingException e) {
      YamlLines.document(yaml).ifPresent(node -> UnknownKeys.refuse(node, type, origin));
      throw ConfigException.at(origin, YamlLines.of(yaml, e.getPath()), mappingFault(e));
    } catch (JacksonException e) {
      throw ConfigException.at(origin, line(e), e.getOriginalMessage());
    } catch (IOException e) {
      throw new ConfigException(origin + ": cannot be read (" + e + ")", e);
    }
  }

  private static String unknownKey(UnrecognizedPropertyException e) {
    String known =
        e.getKnownPropertyIds() == null
            ? ""
            : e.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    return "unknown key '" + e.getPropertyName() + "'; known here: " + known;
  }

  private static String mappingFault(DatabindException e) {
    Throwable cause = e.getCause();
    String reason =
        cause != null && cause.getMessage() != null && !(cause instanceof JacksonException)
            ? cause.getMessage()
            : e.getOriginalMessage();
    String where =
        e instanceof JsonMappingException mapping
            ? mapping.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                .collect(Collectors.joining("."))
            : "";
    return where.isEmpty() ? reason : where + ": " + reason;
  }

  private static int line(JacksonException e) {
    JsonLocation at = e.getLocation();
    return at == null ? 0 : at.getLineNr();
  }

  private static ObjectMapper newMapper() {
    YAMLFactory yaml =
        YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    return YAMLMapper.builder(yaml)
        .addModule(JsonCodec.vocabularyModule())
        .addModule(JsonCodec.timeModule())
        .addModule(new DurationModule())
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .build();
  }
}
