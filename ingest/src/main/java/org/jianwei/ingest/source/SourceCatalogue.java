package org.jianwei.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jianwei.runtime.config.ConfigException;
import org.jianwei.runtime.config.StrictYaml;

/**
 * All sources that are watched, in order of their ids, and rules for the pages of other sites: one
 * YAML file each.
 */
public final class SourceCatalogue {

  private final Map<String, Source> byId;
  private final List<SiteRules> siteRules;
  private final RulesBySite rules;

  private SourceCatalogue(Map<String, Source> byId, Collection<SiteRules> siteRules) {
    this.byId = Collections.unmodifiableMap(byId);
    this.siteRules = List.copyOf(siteRules);
    this.rules = new RulesBySite(byId.values(), siteRules);
  }

  /**
   * Reads every {@code *.yaml} file of a directory, and rules for sites from its sub-directory
   * {@code rules}, where it has one.
   *
   * @throws ConfigException naming file and line, where a file holds an unknown key, a wrong value,
   *     a key twice, an id or a site that another file has, or where there is no source at all
   */
  public static SourceCatalogue ofDirectory(Path directory) {
    return ofTexts(SourceFiles.read(directory));
  }

  /**
   * Reads class-path resources.
   *
   * @param loader where the resources are looked up
   * @param names their names, such as {@code org/example/sources/one.yaml}
   * @throws ConfigException as {@link #ofDirectory}, also where a resource is missing
   */
  public static SourceCatalogue ofResources(ClassLoader loader, Collection<String> names) {
    Map<String, String> texts = new LinkedHashMap<>();
    names.forEach(name -> texts.put(name, text(loader, name)));
    return ofTexts(new SourceTexts(texts, Map.of()));
  }

  /**
   * A catalogue of sources that were made by other means.
   *
   * @throws IllegalArgumentException where two have the same id
   */
  public static SourceCatalogue of(Collection<Source> sources) {
    return of(sources, List.of());
  }

  /**
   * A catalogue of sources and rules that were made by other means.
   *
   * @throws IllegalArgumentException where two sources have the same id
   */
  public static SourceCatalogue of(Collection<Source> sources, Collection<SiteRules> rules) {
    Map<String, Source> byId = new TreeMap<>();
    for (Source source : sources) {
      if (byId.put(source.id(), source) != null) {
        throw new IllegalArgumentException("two sources have the id " + source.id());
      }
    }
    return new SourceCatalogue(byId, rules);
  }

  /** All sources, in order of their ids. */
  public List<Source> sources() {
    return new ArrayList<>(byId.values());
  }

  /** The source of that id, where the catalogue has it. */
  public Optional<Source> source(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The source of that id as its page at this address is read: with the rules of the site on which
   * the page stands, where the source has none for it.
   */
  public Optional<Source> source(String id, String url) {
    return source(id).map(source -> rules.applied(source, url));
  }

  /** Rules for sites, whoever leads to their pages. */
  public List<SiteRules> siteRules() {
    return siteRules;
  }

  /** Reads texts by the name of their file. */
  static SourceCatalogue ofTexts(SourceTexts texts) {
    return of(
        read(texts.sources(), Source.class, "id", Source::id),
        read(texts.rules(), SiteRules.class, "site", SiteRules::site));
  }

  private static <T> List<T> read(
      Map<String, String> texts, Class<T> type, String key, Function<T, String> name) {
    Map<String, String> fileOf = new LinkedHashMap<>();
    List<T> all = new ArrayList<>();
    texts.forEach(
        (file, text) -> {
          T one = StrictYaml.read(text, type, Path.of(file));
          String other = fileOf.putIfAbsent(name.apply(one), file);
          if (other != null) {
            throw ConfigException.at(
                Path.of(file),
                lineOf(key, text),
                key + " `" + name.apply(one) + "` is taken by " + other);
          }
          all.add(one);
        });
    return all;
  }

  private static int lineOf(String key, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key + ":")) {
        return i + 1;
      }
    }
    return 1;
  }

  private static String text(ClassLoader loader, String name) {
    try (InputStream in = loader.getResourceAsStream(name)) {
      if (in == null) {
        throw new ConfigException(name + ": is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ConfigException(name + ": cannot be read (" + e + ")", e);
    }
  }
}
