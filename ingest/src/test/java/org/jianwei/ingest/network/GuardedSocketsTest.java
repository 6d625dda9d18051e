package org.jianwei.ingest.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;

class GuardedSocketsTest {

  @Test
  void connect_addressThatTheGuardRefuses_isNeverReached() throws IOException {
    GuardedSockets sockets = new GuardedSockets(new AddressGuard(Dns.SYSTEM, false));
    try (ServerSocket server = server();
        Socket socket = sockets.createSocket()) {
      assertThatExceptionOfType(AddressRefusedException.class)
          .isThrownBy(() -> socket.connect(server.getLocalSocketAddress(), 1_000));
      assertThatExceptionOfType(AddressRefusedException.class)
          .isThrownBy(
              () -> sockets.createSocket(InetAddress.getLoopbackAddress(), server.getLocalPort()));
    }
  }

  @Test
  void connect_addressThatTheGuardAdmits_isReached() throws IOException {
    GuardedSockets sockets = new GuardedSockets(new AddressGuard(Dns.SYSTEM, true));
    try (ServerSocket server = server();
        Socket socket = sockets.createSocket("127.0.0.1", server.getLocalPort())) {
      assertThat(socket.isConnected()).isTrue();
    }
  }

  @Test
  void connect_nameThatNobodyLookedUp_isRefused() throws IOException {
    try (Socket socket = new GuardedSockets(new AddressGuard(Dns.SYSTEM, true)).createSocket()) {
      assertThatExceptionOfType(AddressRefusedException.class)
          .isThrownBy(
              () -> socket.connect(InetSocketAddress.createUnresolved("localhost", 80), 1_000));
    }
  }

  private static ServerSocket server() throws IOException {
    return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }
}
