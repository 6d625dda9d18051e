package org.jianwei.console.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianwei.console.incident.IncidentQuery;
import org.jianwei.console.incident.Listing;
import org.jianwei.contracts.source.SourceHealth;
import org.jianwei.contracts.vocabulary.HarmType;
import org.jianwei.contracts.vocabulary.Label;

/**
 * Renders the pages as HTML. Everything that comes from records is escaped; only http and https
 * addresses become links. Thread-safe.
 */
public final class Pages {

  private static final List<String> LABELS =
      List.of(Label.AI_INCIDENT.label(), Label.AI_HAZARD.label());
  private static final List<String> HARM_TYPES =
      Arrays.stream(HarmType.values()).map(HarmType::label).toList();

  private final PebbleEngine engine;
  private final Map<Language, Words> words = new EnumMap<>(Language.class);

  /** Reads words and templates from the jar. */
  public Pages() {
    ClasspathLoader loader = new ClasspathLoader(Pages.class.getClassLoader());
    loader.setPrefix("org/jianwei/console/page");
    loader.setSuffix(".peb");
    engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .build();
    WordList list = WordList.load();
    for (Language language : Language.values()) {
      words.put(language, new Words(language, list));
    }
  }

  /** The list of incidents. */
  public String list(Listing listing, IncidentQuery query, Language language) {
    Map<String, Object> context = new HashMap<>();
    context.put("listing", listing);
    context.put("query", query);
    context.put("labels", LABELS);
    context.put("harmTypes", HARM_TYPES);
    IncidentQuery here = query.withPage(listing.page());
    context.put("switchTo", "/" + QueryString.of(here, language.other()));
    context.put("newer", "/" + QueryString.of(query.withPage(listing.page() - 1), language));
    context.put("older", "/" + QueryString.of(query.withPage(listing.page() + 1), language));
    return render("list", context, language);
  }

  /** The page of an incident. */
  public String incident(IncidentView incident, Language language) {
    Map<String, Object> context = new HashMap<>();
    context.put("v", incident);
    context.put("i", incident.record());
    context.put("switchTo", "?lang=" + language.other().tag());
    return render("incident", context, language);
  }

  /**
   * How the sources are doing.
   *
   * @param sources in the order in which they are shown
   * @param now the time from which is told how long something is ago
   */
  public String sources(List<SourceHealth> sources, Instant now, Language language) {
    Map<String, Object> context = new HashMap<>();
    context.put("sources", sources);
    context.put("now", now);
    context.put("alarmed", sources.stream().filter(s -> !s.alarms().isEmpty()).count());
    context.put("switchTo", "/sources?lang=" + language.other().tag());
    return render("sources", context, language);
  }

  /**
   * A page that says what went wrong.
   *
   * @param word key of the word that says it
   */
  public String problem(String word, Language language) {
    Map<String, Object> context = new HashMap<>();
    context.put("word", word);
    context.put("switchTo", "/?lang=" + language.other().tag());
    return render("problem", context, language);
  }

  private String render(String template, Map<String, Object> context, Language language) {
    context.put("w", words.get(language));
    try {
      StringWriter html = new StringWriter();
      engine.getTemplate(template).evaluate(html, context);
      return html.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("template " + template, e);
    }
  }
}
