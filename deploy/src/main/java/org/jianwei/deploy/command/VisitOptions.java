package org.jianwei.deploy.command;

import java.time.Clock;
import org.jianwei.deploy.line.ProductVersion;
import org.jianwei.ingest.fetch.FetchSettings;
import org.jianwei.ingest.http.HttpFetcher;
import picocli.CommandLine.Option;

/** Options of the verbs that visit live sites without the line. */
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
      description = "Visit sites on this machine too, such as those of the demo.")
  boolean allowLoopback;

  /** A fetcher as the line has it. */
  HttpFetcher fetcher() {
    return new HttpFetcher(
        FetchSettings.defaults(ProductVersion.get(), contact, allowLoopback), Clock.systemUTC());
  }
}
