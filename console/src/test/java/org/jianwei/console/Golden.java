package org.jianwei.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.source.SourceHealth;

/** The golden examples of the contracts, as they are or altered. */
public final class Golden {

  /** Four articles about one case at law: every part of the record is filled. */
  public static final String COMPANION = "incident.companion-appeal";

  /** Two articles about a fraud. */
  public static final String FACE_SWAP = "incident.face-swap-fraud";

  /** One article about a hazard; no place, no case at law, no figures. */
  public static final String HAZARD = "incident.driver-assistance-hazard";

  private static final ObjectMapper PLAIN = new ObjectMapper();

  private Golden() {}

  /** The bytes of an example. */
  public static byte[] bytes(String name) {
    try (InputStream in = Topics.class.getResourceAsStream("examples/" + name + ".json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An example incident. */
  public static Incident incident(String name) {
    return read(bytes(name), Incident.class);
  }

  /** An example change. */
  public static IncidentChange change(String name) {
    return read(bytes(name), IncidentChange.class);
  }

  /** The bytes of an example incident after a change to its JSON. */
  public static byte[] altered(String name, Consumer<ObjectNode> change) {
    try {
      ObjectNode tree = (ObjectNode) PLAIN.readTree(bytes(name));
      change.accept(tree);
      return PLAIN.writeValueAsBytes(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An example incident after a change to its JSON. */
  public static Incident incident(String name, Consumer<ObjectNode> change) {
    return read(altered(name, change), Incident.class);
  }

  /** An example of a source's health. */
  public static SourceHealth source(String name) {
    return read(bytes(name), SourceHealth.class);
  }

  private static <T> T read(byte[] json, Class<T> type) {
    try {
      return JsonCodec.read(json, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
