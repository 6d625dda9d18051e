package org.jianwei.ingest.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Makes sockets that ask the guard once more for the very address that they are about to connect
 * to. Whatever a name resolved to before, and whoever looked it up: no other address is reached.
 */
public final class GuardedSockets extends SocketFactory {

  private final AddressGuard guard;

  /** Creates a factory whose sockets connect to what the guard admits. */
  public GuardedSockets(AddressGuard guard) {
    this.guard = guard;
  }

  @Override
  public Socket createSocket() {
    return new Guarded();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port), null);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port), null);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port), new InetSocketAddress(local, localPort));
  }

  private Socket connected(
      InetSocketAddress to, @org.jspecify.annotations.Nullable SocketAddress from)
      throws IOException {
    Socket socket = new Guarded();
    try {
      if (from != null) {
        socket.bind(from);
      }
      socket.connect(to);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** A socket that refuses before the first packet. */
  private final class Guarded extends Socket {

    @Override
    public void connect(SocketAddress to, int timeoutMs) throws IOException {
      InetAddress address = to instanceof InetSocketAddress inet ? inet.getAddress() : null;
      if (address == null || !guard.admits(address)) {
        throw new AddressRefusedException(String.valueOf(to));
      }
      super.connect(to, timeoutMs);
    }
  }
}
