package org.jianwei.contracts.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/**
 * Times in RFC 3339: instants in UTC with milliseconds where there are any, times of publication
 * with the publisher's offset and always with seconds.
 */
final class TimeModule extends SimpleModule {

  TimeModule() {
    super("times");
    addSerializer(new TimeSerializer<>(Instant.class, Instant::toString));
    addSerializer(
        new TimeSerializer<>(OffsetDateTime.class, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
    addDeserializer(Instant.class, new TimeDeserializer<>(Instant.class, Instant::parse));
    addDeserializer(
        OffsetDateTime.class, new TimeDeserializer<>(OffsetDateTime.class, OffsetDateTime::parse));
  }

  private static final class TimeSerializer<T> extends StdSerializer<T> {
    private final transient Function<T, String> format;

    TimeSerializer(Class<T> type, Function<T, String> format) {
      super(type);
      this.format = format;
    }

    @Override
    public void serialize(T time, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(format.apply(time));
    }
  }

  private static final class TimeDeserializer<T> extends StdDeserializer<T> {
    private final transient Function<String, T> parse;

    TimeDeserializer(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String text = in.getText();
      try {
        return parse.apply(text);
      } catch (DateTimeException e) {
        throw context.weirdStringException(text, handledType(), "not a time in RFC 3339");
      }
    }
  }
}
