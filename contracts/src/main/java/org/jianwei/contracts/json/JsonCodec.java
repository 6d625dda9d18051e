package org.jianwei.contracts.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.Legal;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.incident.MembershipRecord;

/**
 * Writes and reads the public records as JSON (UTF-8). Writing is stable: equal records give equal
 * bytes, with snake-case names in the order of the record's components. Reading is tolerant:
 * unknown properties are ignored, so that a reader survives an additive change.
 *
 * <p>Needs Jackson Databind 2 on the class path. Thread-safe.
 */
public final class JsonCodec {

  /** No list or map of a record may be missing; the message then names the property. */
  private static final JsonSetter.Value REQUIRED = JsonSetter.Value.forValueNulls(Nulls.FAIL);

  private static final ObjectMapper MAPPER = newMapper();

  private JsonCodec() {}

  /** The value as UTF-8 JSON. */
  public static byte[] write(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot write a " + value.getClass().getName(), e);
    }
  }

  /** The value as a string of JSON. */
  public static String writeString(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot write a " + value.getClass().getName(), e);
    }
  }

  /**
   * Reads a record.
   *
   * @throws IOException if the bytes are no JSON, or the record refuses what they say; the message
   *     names the property
   */
  public static <T> T read(byte[] json, Class<T> type) throws IOException {
    T value = MAPPER.readValue(json, type);
    if (value == null) {
      throw new IOException("the JSON value null is no " + type.getSimpleName());
    }
    return value;
  }

  /** A copy of the mapper, for readers that want trees or other types. */
  public static ObjectMapper mapper() {
    return MAPPER.copy();
  }

  /** The vocabulary of the records for other mappers: terms are their labels. */
  public static Module vocabularyModule() {
    return new TermModule();
  }

  /** The times of the records for other mappers: RFC 3339. */
  public static Module timeModule() {
    return new TimeModule();
  }

  private static ObjectMapper newMapper() {
    return JsonMapper.builder()
        .addModule(new TermModule())
        .addModule(new TimeModule())
        .addMixIn(MembershipRecord.class, MembershipMixIn.class)
        .addMixIn(Legal.class, LegalMixIn.class)
        .addMixIn(Object.class, LenientMixIn.class)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .serializationInclusion(JsonInclude.Include.ALWAYS)
        // A record's state is its components; methods such as Judgement.isHarm() are derived.
        .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
        .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
        .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
        // Characters beyond the basic plane as UTF-8, so that bytes and strings hold the same JSON.
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .withConfigOverride(List.class, list -> list.setSetterInfo(REQUIRED))
        .withConfigOverride(Map.class, map -> map.setSetterInfo(REQUIRED))
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
  }

  /**
   * What a record does not know is passed over at once; else all of it would be gathered until the
   * record is complete.
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private interface LenientMixIn {}

  /** Tells the two kinds of values on memberships apart. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Membership.class, name = "membership"),
    @JsonSubTypes.Type(value = IncidentLink.class, name = "incident")
  })
  private interface MembershipMixIn {}

  /** {@code final} is a keyword of Java, not of JSON. */
  private interface LegalMixIn {
    @JsonProperty("final")
    boolean isFinal();
  }
}
