package org.jianwei.ingest.http;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.network.AddressGuard;
import org.jianwei.ingest.robots.RobotsReader;

/**
 * Carries out orders over HTTP, many at a time. It keeps nothing between two orders but open
 * connections. Thread-safe.
 *
 * <p>Each fetch under way has a thread, so {@link FetchSettings#inFlightMax} bounds the threads;
 * bodies together hold no more than an eighth of the heap, and {@value BodyRoom#FREE_BYTES} bytes
 * for each.
 */
public final class HttpFetcher implements AutoCloseable {

  /** Part of the heap that large bodies under way may take. */
  private static final int HEAP_SHARE = 8;

  private final Clients clients;
  private final AddressGuard guard;
  private final RobotsReader robots = new RobotsReader(FetchSettings.PRODUCT);
  private final BodyReader bodies =
      new BodyReader(new BodyRoom(Runtime.getRuntime().maxMemory() / HEAP_SHARE));
  private final FetchSettings settings;
  private final InstantSource clock;

  /** Creates a fetcher that looks names up as the system does. */
  public HttpFetcher(FetchSettings settings, InstantSource clock) {
    this(
        settings,
        clock,
        new AddressGuard(Dns.SYSTEM, settings.allowLoopback(), settings.allowed()));
  }

  HttpFetcher(FetchSettings settings, InstantSource clock, AddressGuard guard) {
    this(settings, clock, guard, Client.of(settings, guard));
  }

  HttpFetcher(
      FetchSettings settings, InstantSource clock, AddressGuard guard, OkHttpClient client) {
    this.guard = guard;
    this.settings = settings;
    this.clock = clock;
    this.clients = Clients.of(client);
  }

  /**
   * Carries out an order.
   *
   * @return completed, never exceptionally, within about the deadline; on a thread of the fetcher
   */
  public CompletableFuture<Fetched> fetch(FetchOrder order) {
    return new Errand(order, clients.of(order.host()), guard, robots, bodies, settings, clock)
        .start();
  }

  /** Gives up what is under way and closes all connections. */
  @Override
  public void close() {
    clients.close();
  }
}
