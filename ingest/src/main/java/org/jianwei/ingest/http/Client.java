package org.jianwei.ingest.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.ProxyAddress;
import org.jianwei.ingest.network.AddressGuard;
import org.jianwei.ingest.network.AddressRefusedException;
import org.jianwei.ingest.network.GuardedSockets;

/** Builds the HTTP client: HTTP/1.1 and HTTP/2, no cookies, no cache, no redirects of its own. */
final class Client {

  /**
   * How long a connection is kept for the host's next page. Shorter than most servers keep it: a
   * request on a connection that its server is closing is lost.
   */
  private static final Duration CONNECTION_IDLE_MAX = Duration.ofSeconds(4);

  private static final Duration THREAD_IDLE_MAX = Duration.ofSeconds(30);
  private static final int UNAVAILABLE = 503;

  /** Deep enough for TLS handshakes; hundreds of threads wait at a time. */
  private static final long STACK_BYTES = 512 * 1024;

  private Client() {}

  static OkHttpClient of(FetchSettings settings, AddressGuard guard) {
    Dispatcher dispatcher = new Dispatcher(threads());
    dispatcher.setMaxRequests(settings.inFlightMax());
    dispatcher.setMaxRequestsPerHost(settings.inFlightMax());
    OkHttpClient.Builder client =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .cookieJar(CookieJar.NO_COOKIES)
            .followRedirects(false)
            .followSslRedirects(false)
            // It would ask again at once, out of all pace, what a server may have taken in already:
            // Errand does so in pace.
            .retryOnConnectionFailure(false)
            .eventListenerFactory(Attempt::of)
            .connectTimeout(settings.connectTimeout())
            .readTimeout(settings.deadline())
            .callTimeout(settings.deadline())
            .connectionPool(connections(settings.inFlightMax()))
            .addNetworkInterceptor(Client::keepOkHttpFromAskingAgain);
    ProxyAddress proxy = settings.proxy();
    return (proxy == null ? direct(client, guard) : through(proxy, client, guard)).build();
  }

  /** A pool for connections of some hosts. */
  static ConnectionPool connections(int idleMax) {
    return new ConnectionPool(idleMax, CONNECTION_IDLE_MAX.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static OkHttpClient.Builder direct(OkHttpClient.Builder client, AddressGuard guard) {
    return client.proxy(Proxy.NO_PROXY).dns(guard).socketFactory(new GuardedSockets(guard));
  }

  /**
   * A proxy looks names up by itself, and its own address may be private. What can be looked up
   * here is checked here; for what cannot, the proxy's rules must do.
   */
  private static OkHttpClient.Builder through(
      ProxyAddress proxy, OkHttpClient.Builder client, AddressGuard guard) {
    Proxy.Type type = proxy.kind() == ProxyAddress.Kind.HTTP ? Proxy.Type.HTTP : Proxy.Type.SOCKS;
    InetSocketAddress address = InetSocketAddress.createUnresolved(proxy.host(), proxy.port());
    return client
        .proxy(new Proxy(type, address))
        .dns(Dns.SYSTEM)
        .addInterceptor(chain -> checked(chain, guard));
  }

  private static Response checked(Interceptor.Chain chain, AddressGuard guard) throws IOException {
    try {
      guard.lookup(chain.request().url().host());
    } catch (AddressRefusedException e) {
      throw e;
    } catch (UnknownHostException e) {
      // Names that only the proxy knows are common where there is a proxy.
      return chain.proceed(chain.request());
    }
    return chain.proceed(chain.request());
  }

  /** OkHttp repeats at once what was answered with 503 and Retry-After: 0, out of all pace. */
  private static Response keepOkHttpFromAskingAgain(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    return response.code() == UNAVAILABLE && "0".equals(response.header("Retry-After"))
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }

  private static ExecutorService threads() {
    AtomicInteger number = new AtomicInteger();
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        THREAD_IDLE_MAX.toMillis(),
        TimeUnit.MILLISECONDS,
        new SynchronousQueue<>(),
        task -> {
          String name = "fetch-" + number.incrementAndGet();
          Thread thread = new Thread(null, task, name, STACK_BYTES);
          thread.setDaemon(true);
          return thread;
        });
  }
}
