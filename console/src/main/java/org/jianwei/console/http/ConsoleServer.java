package org.jianwei.console.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jianwei.console.incident.IncidentIndex;
import org.jianwei.console.incident.IncidentQuery;
import org.jianwei.console.metric.Metrics;
import org.jianwei.console.page.IncidentView;
import org.jianwei.console.page.Language;
import org.jianwei.console.page.Pages;
import org.jianwei.console.source.SourceIndex;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.runtime.Health;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.config.ConfigException;
import org.jianwei.runtime.config.ShippedFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The web server: {@code /}, {@code /incidents/{id}}, {@code /incidents/{id}.json}, {@code
 * /sources}, {@code /health}, {@code /metrics}. It only reads.
 */
public final class ConsoleServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ConsoleServer.class);
  private static final String JSON_SUFFIX = ".json";

  /** Attribute of a request that names the word for what went wrong. */
  private static final String WORD = "word";

  private final IncidentIndex index;
  private final SourceIndex sources;
  private final Metrics metrics;
  private final Supplier<Health> health;
  private final InstantSource clock;
  private final Pages pages = new Pages();
  private final String style = ShippedFile.text(ConsoleServer.class, "style.css");
  private final Javalin javalin = Javalin.create(this::configure);

  /**
   * Creates a server that does not listen yet.
   *
   * @param tally what became of the records of this process
   * @param health how the service is that this server belongs to
   * @param clock the time, for how long something is ago
   */
  public ConsoleServer(
      IncidentIndex index,
      SourceIndex sources,
      Tally tally,
      Supplier<Health> health,
      InstantSource clock) {
    this.index = index;
    this.sources = sources;
    this.metrics = new Metrics(tally, index, sources);
    this.health = health;
    this.clock = clock;
  }

  /**
   * Starts to listen.
   *
   * @throws ConfigException if the port is taken or the address is not this machine's
   */
  public void start(ConsoleSettings settings) {
    try {
      javalin.start(settings.host(), settings.port());
    } catch (JavalinBindException e) {
      throw new ConfigException(
          "console: cannot listen on "
              + settings.host()
              + ":"
              + settings.port()
              + "; the port is taken or not allowed. Choose another port, or 0 for any",
          e);
    }
  }

  /** Where it listens, once started. */
  public URI address(ConsoleSettings settings) {
    return URI.create("http://" + settings.host() + ":" + javalin.port() + "/");
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.routes.before(SecurityHeaders::set);
    config.routes.get("/", this::list);
    config.routes.get("/incidents/{id}", this::incident);
    config.routes.get("/sources", this::sources);
    config.routes.get("/health", this::health);
    config.routes.get(
        "/metrics", context -> context.contentType(Metrics.CONTENT_TYPE).result(metrics.text()));
    config.routes.get(
        "/style.css", context -> context.contentType("text/css; charset=utf-8").result(style));
    config.routes.error(
        HttpStatus.NOT_FOUND,
        context ->
            problem(context, Objects.requireNonNullElse(context.attribute(WORD), "not_found")));
    config.routes.exception(
        Exception.class,
        (fault, context) -> {
          LOG.error("{} failed", context.path(), fault);
          context.status(HttpStatus.INTERNAL_SERVER_ERROR);
          problem(context, "failed");
        });
  }

  private void list(Context context) {
    IncidentQuery query =
        new IncidentQuery(
            parameter(context, "label"),
            parameter(context, "harm"),
            Optional.ofNullable(parameter(context, "q")).orElse(""),
            page(parameter(context, "page")));
    html(context, pages.list(index.list(query), query, language(context)));
  }

  private void incident(Context context) throws IOException {
    String asked = context.pathParam("id");
    boolean raw = asked.endsWith(JSON_SUFFIX);
    String id = raw ? asked.substring(0, asked.length() - JSON_SUFFIX.length()) : asked;
    Optional<byte[]> json = index.json(id);
    if (json.isEmpty()) {
      context.status(HttpStatus.NOT_FOUND).attribute(WORD, "no_such_incident");
    } else if (raw) {
      context.contentType(ContentType.APPLICATION_JSON).result(json.get());
    } else {
      Incident incident = JsonCodec.read(json.get(), Incident.class);
      IncidentView view = IncidentView.of(incident, index.history(id), index::row);
      html(context, pages.incident(view, language(context)));
    }
  }

  private void sources(Context context) {
    html(context, pages.sources(sources.worstFirst(), clock.instant(), language(context)));
  }

  private void health(Context context) {
    Health now = health.get();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("state", now.state().name());
    answer.put("detail", now.detail());
    answer.put("open_incidents", index.size());
    context
        .status(now.isRunning() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .contentType(ContentType.APPLICATION_JSON)
        .result(JsonCodec.write(answer));
  }

  private void problem(Context context, String word) {
    html(context, pages.problem(word, language(context)));
  }

  private static void html(Context context, String page) {
    context.contentType("text/html; charset=utf-8").result(page);
  }

  private static Language language(Context context) {
    return Language.choose(context.queryParam("lang"), context.header("Accept-Language"));
  }

  /** A parameter; null where it is missing or empty. */
  private static @Nullable String parameter(Context context, String name) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value;
  }

  private static int page(@Nullable String text) {
    try {
      return text == null ? 1 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
