package org.jianwei.contracts.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianwei.contracts.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Writes terms of closed vocabularies as their labels, and refuses labels that are not in them. */
final class TermModule extends SimpleModule {

  TermModule() {
    super("terms");
    addSerializer(Term.class, new TermSerializer());
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new TermDeserializers());
  }

  private static final class TermSerializer extends StdSerializer<Term> {
    TermSerializer() {
      super(Term.class);
    }

    @Override
    public void serialize(Term term, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(term.label());
    }
  }

  private static final class TermDeserializers extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return Term.class.isAssignableFrom(type) ? new TermDeserializer(type) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return type.isEnum() && Term.class.isAssignableFrom(type);
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return null;
    }
  }

  private static final class TermDeserializer extends StdDeserializer<Term> {
    private final Map<String, Term> byLabel;

    TermDeserializer(Class<?> type) {
      super(type);
      byLabel =
          Arrays.stream(type.getEnumConstants())
              .map(Term.class::cast)
              .collect(
                  Collectors.toMap(
                      Term::label, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    @Override
    public Term deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String label = in.getText();
      Term term = byLabel.get(label);
      if (term == null) {
        return (Term)
            context.handleWeirdStringValue(
                handledType(), label, "not in the vocabulary %s", byLabel.keySet());
      }
      return term;
    }
  }
}
