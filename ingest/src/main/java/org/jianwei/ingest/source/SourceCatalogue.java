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
import org.jianwei.runtime.config.ConfigException;
import org.jianwei.runtime.config.StrictYaml;

/** All sources that are watched: one YAML file each, in order of their ids. */
public final class SourceCatalogue {

  private final Map<String, Source> byId;

  private SourceCatalogue(Map<String, Source> byId) {
    this.byId = Collections.unmodifiableMap(byId);
  }

  /**
   * Reads every {@code *.yaml} file of a directory, not of its sub-directories.
   *
   * @throws ConfigException naming file and line, where a file holds an unknown key, a wrong value,
   *     a key twice, an id that another file has, or where there is no file at all
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
    return ofTexts(texts);
  }

  /**
   * A catalogue of sources that were made by other means.
   *
   * @throws IllegalArgumentException where two have the same id
   */
  public static SourceCatalogue of(Collection<Source> sources) {
    Map<String, Source> byId = new TreeMap<>();
    for (Source source : sources) {
      if (byId.put(source.id(), source) != null) {
        throw new IllegalArgumentException("two sources have the id " + source.id());
      }
    }
    return new SourceCatalogue(byId);
  }

  /** All sources, in order of their ids. */
  public List<Source> sources() {
    return new ArrayList<>(byId.values());
  }

  /** The source of that id, where the catalogue has it. */
  public Optional<Source> source(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Reads texts by the name of their file. */
  static SourceCatalogue ofTexts(Map<String, String> texts) {
    Map<String, String> fileOf = new LinkedHashMap<>();
    List<Source> sources = new ArrayList<>();
    texts.forEach(
        (file, text) -> {
          Source source = StrictYaml.read(text, Source.class, Path.of(file));
          String other = fileOf.putIfAbsent(source.id(), file);
          if (other != null) {
            throw ConfigException.at(
                Path.of(file), lineOfId(text), "id `" + source.id() + "` is taken by " + other);
          }
          sources.add(source);
        });
    return of(sources);
  }

  private static int lineOfId(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("id:")) {
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
