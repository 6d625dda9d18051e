package org.jianwei.ingest.http;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.Objects;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Response;

/** What became of one request, as far as it matters whether it may be made once more. */
final class Attempt extends EventListener {

  private volatile boolean connected;
  private volatile boolean answered;

  /** The attempt that a call was tagged with. */
  static EventListener of(Call call) {
    return Objects.requireNonNullElse(call.request().tag(Attempt.class), EventListener.NONE);
  }

  /**
   * Whether it went over a connection that had served before, and no answer came: the server may
   * have closed that connection without having read the request (RFC 9112, section 9.3.1).
   */
  boolean maySimplyHaveMissed() {
    return !connected && !answered;
  }

  @Override
  public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
    connected = true;
  }

  @Override
  public void responseHeadersEnd(Call call, Response response) {
    answered = true;
  }
}
