package org.jianwei.runtime.stream;

import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.jianwei.contracts.json.JsonCodec;

/** Records as JSON on topics and in stores. A null value, a tombstone, stays null. */
public final class JsonSerde {

  private JsonSerde() {}

  /** The serde of a record type. */
  public static <T> Serde<T> of(Class<T> type) {
    Serializer<T> write = (topic, value) -> value == null ? null : JsonCodec.write(value);
    Deserializer<T> read = (topic, bytes) -> bytes == null ? null : read(topic, bytes, type);
    return Serdes.serdeFrom(write, read);
  }

  private static <T> T read(String topic, byte[] bytes, Class<T> type) {
    try {
      return JsonCodec.read(bytes, type);
    } catch (IOException | RuntimeException e) {
      throw new SerializationException(
          topic + ": not a readable " + type.getSimpleName() + ": " + e.getMessage(), e);
    }
  }
}
