package org.jianwei.contracts;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.decision.Decision;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.contracts.source.SourceHealth;

/** A golden example: {@code <noun>.<case>.json}. */
public record GoldenExample(String name, byte[] bytes) {

  private static final Map<String, Class<?>> TYPES =
      Map.of(
          "article", Article.class,
          "assessment", Assessment.class,
          "decision", Decision.class,
          "membership", MembershipRecord.class,
          "incident", Incident.class,
          "incident-change", IncidentChange.class,
          "reject", Reject.class,
          "source-health", SourceHealth.class);

  private static final Map<String, Topic> TOPICS =
      Map.of(
          "article", Topics.ARTICLES,
          "assessment", Topics.ASSESSMENTS,
          "decision", Topics.DECISIONS,
          "membership", Topics.MEMBERSHIPS,
          "incident", Topics.INCIDENTS,
          "incident-change", Topics.INCIDENT_CHANGES,
          "reject", Topics.REJECTS,
          "source-health", Topics.SOURCE_HEALTH);

  /** All examples, by name. */
  public static Stream<GoldenExample> all() {
    try (Stream<Path> files = Files.list(directory())) {
      List<GoldenExample> examples =
          files.sorted().map(file -> named(file.getFileName().toString())).toList();
      return examples.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example in the file of this name. */
  public static GoldenExample named(String fileName) {
    try {
      return new GoldenExample(fileName, Files.readAllBytes(directory().resolve(fileName)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record type of the example. */
  public Class<?> type() {
    return TYPES.get(noun());
  }

  /** The topic on which such a value travels. */
  public Topic topic() {
    return TOPICS.get(noun());
  }

  /** The example as it is on the wire: without the white space that is there for people. */
  public byte[] canonical() {
    try {
      ObjectMapper plain = new ObjectMapper();
      return plain.writeValueAsString(plain.readTree(bytes)).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  private String noun() {
    return name.substring(0, name.indexOf('.'));
  }

  private static Path directory() {
    try {
      return Path.of(Topics.class.getResource("examples").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
