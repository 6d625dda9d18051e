package org.jianwei.ingest.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianwei.ingest.source.ArticleRules;
import org.jianwei.runtime.config.ConfigException;
import org.jianwei.runtime.config.StrictYaml;
import org.jspecify.annotations.Nullable;

/**
 * Rules for the pages of a site that nobody watches: for saved pages.
 *
 * @param site registrable domain, such as {@code example.com.cn}
 * @param name publisher of its articles where a page names none
 * @param article where the parts of its article pages are
 * @param note for people
 */
public record SiteRules(
    @JsonProperty(required = true) String site,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) ArticleRules article,
    @Nullable String note) {

  private static final String SUFFIX = ".yaml";

  /** Checks that nothing is missing. */
  public SiteRules {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(article, "article");
  }

  /**
   * Reads every {@code *.yaml} file of a directory; none where there is no such directory.
   *
   * @throws ConfigException naming file and line, where a file is wrong
   */
  public static List<SiteRules> ofDirectory(Path directory) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    List<SiteRules> rules = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
        rules.add(StrictYaml.read(Files.readString(file), SiteRules.class, file));
      }
    } catch (IOException e) {
      throw new ConfigException(directory + ": cannot be read (" + e + ")", e);
    }
    return rules;
  }
}
