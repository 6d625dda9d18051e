package org.jianwei.deploy.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.testcontainers.DockerClientFactory;

/**
 * Which image the tests take for each variable of the Compose file: what the environment says, else
 * the registry's where the engine has it, else the stand-in. Nothing is pulled.
 */
public final class Images {

  private static final Map<String, String> ORIGINALS =
      Map.of(
          "JDK_IMAGE", "eclipse-temurin:17-jdk",
          "BASE_IMAGE", "debian:bookworm-slim",
          "KAFKA_IMAGE", "apache/kafka:4.3.1");

  private Images() {}

  /** The image of Kafka. */
  public static String kafka() {
    return chosen("KAFKA_IMAGE");
  }

  /** Every variable with its image. */
  static Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    ORIGINALS.keySet().forEach(variable -> all.put(variable, chosen(variable)));
    return all;
  }

  /** The images that the engine has not. */
  static List<String> missing(boolean forCompose) {
    List<String> needed =
        forCompose ? new ArrayList<>(all().values()) : new ArrayList<>(List.of(kafka()));
    needed.removeIf(Images::isHere);
    return needed;
  }

  private static String chosen(String variable) {
    String said = System.getenv(variable);
    if (said != null) {
      return said;
    }
    String original = ORIGINALS.getOrDefault(variable, "");
    String standIn = standIns().getProperty(variable);
    return !isHere(original) && isHere(standIn) ? standIn : original;
  }

  private static Properties standIns() {
    Properties standIns = new Properties();
    Path file = Path.of("stand-ins", "images.env");
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      standIns.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return standIns;
  }

  private static boolean isHere(String image) {
    DockerClient client = DockerClientFactory.instance().client();
    try {
      client.inspectImageCmd(image).exec();
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }
}
