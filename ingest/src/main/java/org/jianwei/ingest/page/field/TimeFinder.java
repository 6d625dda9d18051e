package org.jianwei.ingest.page.field;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.ingest.explain.Candidate;
import org.jianwei.ingest.explain.Choice;
import org.jianwei.ingest.page.address.UrlDay;
import org.jianwei.ingest.page.body.ArticlePage;
import org.jianwei.ingest.page.body.Region;
import org.jianwei.ingest.page.meta.MetaNames;
import org.jianwei.ingest.page.meta.ScriptTimes;
import org.jianwei.ingest.page.wording.Boilerplate;
import org.jianwei.ingest.time.StatedTime;
import org.jianwei.ingest.time.TimeReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published. Asked in this order: the source's rule, meta elements,
 * JSON-LD, the lines around the headline, scripts that name the time of the article, the link to
 * the page, its address. Times anywhere else on the page are not looked at.
 */
public final class TimeFinder {

  private record Stated(StatedTime time, Candidate said) {}

  /**
   * When an article was published.
   *
   * @param time the time; none where nothing states it
   * @param choice what stated it, and what else did
   */
  public record Published(@Nullable StatedTime time, Choice choice) {

    /** Where the time was found; {@code none} where there is none. */
    public String origin() {
      return choice.won() == null ? "none" : choice.won().origin();
    }
  }

  private final Instant fetchedAt;
  private final List<Stated> stated = new ArrayList<>();

  TimeFinder(Instant fetchedAt) {
    this.fetchedAt = fetchedAt;
  }

  /**
   * Looks for the time on a page.
   *
   * @param rule selector of the time
   * @param region the lines that may state it
   * @param hint what the feed or list said of it
   * @param at when the page was fetched
   */
  public static Published find(
      ArticlePage page,
      @Nullable String rule,
      Region region,
      @Nullable StatedTime hint,
      Instant at) {
    TimeFinder finder = new TimeFinder(at);
    finder.addExact("rule", String.valueOf(rule), page.ruled(rule));
    page.meta()
        .all(MetaNames.SHIPPED.published())
        .forEach(said -> finder.addExact(said.origin(), said.place(), said.value()));
    finder.addExact("meta", "itemprop=datePublished", page.property("datePublished"));
    finder.addExact("json-ld", "datePublished", page.jsonLd().published());
    finder.addExact("script", "beside the text", page.scriptTime());
    finder.addShown(region.head().stream());
    finder.addShown(region.tail().stream().filter(Boilerplate::saysPublished));
    if (finder.stated.isEmpty()) {
      ScriptTimes.of(page.elements().scripts())
          .forEach(said -> finder.addExact(said.origin(), said.place(), said.value()));
    }
    finder.addHint(hint);
    UrlDay.of(page.document().baseUri(), at)
        .ifPresent(day -> finder.add(day, new Candidate("url", "path", day.at().toString())));
    return finder.decide();
  }

  private Published decide() {
    Optional<Stated> first = stated.stream().findFirst();
    Optional<Stated> won =
        first.flatMap(
            found ->
                stated.stream()
                    .filter(other -> isMoreExact(other, found))
                    .findFirst()
                    .or(() -> first));
    List<Candidate> others =
        stated.stream().filter(other -> other != won.orElse(null)).map(Stated::said).toList();
    return new Published(
        won.map(Stated::time).orElse(null),
        new Choice("published_at", won.map(Stated::said).orElse(null), others));
  }

  private void addShown(Stream<String> lines) {
    lines
        .flatMap(
            line ->
                TimeReader.find(line, fetchedAt)
                    .map(time -> new Stated(time, said("text", line, time)))
                    .stream())
        .findFirst()
        .ifPresent(stated::add);
  }

  private void addExact(String origin, String place, @Nullable String text) {
    TimeReader.parse(text, fetchedAt).ifPresent(time -> add(time, said(origin, place, time)));
  }

  private void addHint(@Nullable StatedTime hint) {
    if (hint != null) {
      add(hint, said("feed", "", hint));
    }
  }

  private void add(StatedTime time, Candidate said) {
    stated.add(new Stated(time, said));
  }

  private static Candidate said(String origin, String place, StatedTime time) {
    return new Candidate(origin, place, time.at().toString());
  }

  /** Machines often state the day alone, where the page shows the minute of the same day. */
  private static boolean isMoreExact(Stated text, Stated found) {
    return text.said().origin().equals("text")
        && found.time().precision() == PublishedPrecision.DAY
        && text.time().precision() != PublishedPrecision.DAY
        && text.time().at().toLocalDate().equals(found.time().at().toLocalDate());
  }
}
