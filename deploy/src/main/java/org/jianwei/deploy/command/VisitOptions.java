package org.jianwei.deploy.command;

import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jianwei.deploy.line.ProductVersion;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.fetch.ProxyAddress;
import org.jianwei.ingest.http.HttpFetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the verbs that visit live sites. */
final class VisitOptions {

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      required = true,
      description =
          "Mail or web address of whoever runs this; sites see it in the User-Agent and can object.")
  String contact = "";

  @Option(
      names = "--allow-loopback",
      description = "Visit sites on this machine too, which are refused otherwise.")
  boolean allowLoopback;

  @Option(
      names = "--allow-address",
      paramLabel = "IP",
      converter = AddressOption.class,
      description =
          "Visit sites at this address of a private network too, which are refused otherwise; can"
              + " be given again.")
  List<InetAddress> allowed = List.of();

  @Option(
      names = "--proxy",
      paramLabel = "URL",
      converter = ProxyOption.class,
      description = "Visit through this proxy: http://HOST:PORT or socks5://HOST:PORT.")
  @Nullable ProxyAddress proxy;

  /** A fetcher as the line has it. */
  HttpFetcher fetcher() {
    return new HttpFetcher(
        FetchSettings.defaults(ProductVersion.get(), contact, allowLoopback)
            .withAllowed(Set.copyOf(allowed))
            .withProxy(proxy),
        Clock.systemUTC());
  }
}
