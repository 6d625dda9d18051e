package org.jianwei.ingest.http;

import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;

/**
 * One HTTP client with many pools of connections, each for its share of the hosts. For every call
 * OkHttp compares the address with all connections of its pool, twice: over hundreds of hosts that
 * took more time than the call itself.
 */
final class Clients implements AutoCloseable {

  private static final int POOLS = 64;

  /** Idle connections of one pool: it holds those of a dozen busy hosts. */
  private static final int IDLE_IN_A_POOL_MAX = 24;

  private final List<OkHttpClient> shares;

  private Clients(List<OkHttpClient> shares) {
    this.shares = shares;
  }

  /** Shares hosts out. Threads and limits stay those of the one client. */
  static Clients of(OkHttpClient client) {
    return new Clients(
        Stream.generate(
                () ->
                    client
                        .newBuilder()
                        .connectionPool(Client.connections(IDLE_IN_A_POOL_MAX))
                        .build())
            .limit(POOLS)
            .toList());
  }

  /** The client for a host, always the same one. */
  OkHttpClient of(String host) {
    return shares.get(Math.floorMod(host.hashCode(), POOLS));
  }

  /** Gives up what is under way and closes all connections. */
  @Override
  public void close() {
    shares.get(0).dispatcher().cancelAll();
    shares.get(0).dispatcher().executorService().shutdown();
    shares.forEach(share -> share.connectionPool().evictAll());
  }
}
