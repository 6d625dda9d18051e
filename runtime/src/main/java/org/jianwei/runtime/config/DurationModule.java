package org.jianwei.runtime.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** Reads durations in ISO 8601, such as {@code PT10M} or {@code P1D}. */
final class DurationModule extends SimpleModule {

  DurationModule() {
    super("durations");
    addDeserializer(Duration.class, new DurationDeserializer());
  }

  private static final class DurationDeserializer extends StdDeserializer<Duration> {
    DurationDeserializer() {
      super(Duration.class);
    }

    @Override
    public Duration deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String text = in.getText();
      try {
        return Duration.parse(text);
      } catch (DateTimeParseException e) {
        throw context.weirdStringException(
            text, Duration.class, "not a duration such as PT10M (ISO 8601)");
      }
    }
  }
}
