package org.jianwei.ingest.http;

import java.net.Proxy;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.network.AddressGuard;
import org.jianwei.ingest.robots.RobotsReader;

/**
 * Carries out orders over HTTP, many at a time. It keeps nothing between two orders but open
 * connections: no cookies, no cache, no proxy. Thread-safe.
 */
public final class HttpFetcher implements AutoCloseable {

  private static final int IDLE_CONNECTIONS_MAX = 32;
  private static final int IDLE_SECONDS_MAX = 30;
  private static final int UNAVAILABLE = 503;

  private final OkHttpClient client;
  private final AddressGuard guard;
  private final RobotsReader robots = new RobotsReader(FetchSettings.PRODUCT);
  private final FetchSettings settings;
  private final InstantSource clock;

  /** Creates a fetcher that looks names up as the system does. */
  public HttpFetcher(FetchSettings settings, InstantSource clock) {
    this(settings, clock, Dns.SYSTEM);
  }

  HttpFetcher(FetchSettings settings, InstantSource clock, Dns names) {
    this.guard = new AddressGuard(names, settings.allowLoopback());
    this.settings = settings;
    this.clock = clock;
    this.client = client(settings, guard);
  }

  /**
   * Carries out an order.
   *
   * @return completed, never exceptionally, within about the deadline; on a thread of the fetcher
   */
  public CompletableFuture<Fetched> fetch(FetchOrder order) {
    Errand errand = new Errand(order, client, guard, robots, settings, clock);
    errand.start();
    return errand.done();
  }

  /** Gives up what is under way and closes all connections. */
  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  private static OkHttpClient client(FetchSettings settings, AddressGuard guard) {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(settings.inFlightMax());
    dispatcher.setMaxRequestsPerHost(settings.inFlightMax());
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .dns(guard)
        .proxy(Proxy.NO_PROXY)
        .cookieJar(CookieJar.NO_COOKIES)
        .followRedirects(false)
        .followSslRedirects(false)
        .connectTimeout(settings.connectTimeout())
        .readTimeout(settings.deadline())
        .callTimeout(settings.deadline())
        .connectionPool(
            new ConnectionPool(IDLE_CONNECTIONS_MAX, IDLE_SECONDS_MAX, TimeUnit.SECONDS))
        .addNetworkInterceptor(HttpFetcher::keepOkHttpFromAskingAgain)
        .build();
  }

  /** OkHttp repeats at once what was answered with 503 and Retry-After: 0, out of all pace. */
  private static Response keepOkHttpFromAskingAgain(Interceptor.Chain chain)
      throws java.io.IOException {
    Response response = chain.proceed(chain.request());
    return response.code() == UNAVAILABLE && "0".equals(response.header("Retry-After"))
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }
}
