package org.jianwei.deploy.line;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jianwei.aggregate.incident.Crosswalk;
import org.jianwei.classify.secondreader.SecondReaderSettings;
import org.jianwei.console.http.ConsoleSettings;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.stream.IngestSettings;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;

/**
 * What runs, and where.
 *
 * @param data directory in which everything is kept
 * @param broker which Kafka
 * @param roles which parts of the line; at least one
 * @param sources sites to watch; asked for again and again, so that a {@link
 *     org.jianwei.ingest.source.LiveCatalogue} takes effect while the line runs
 * @param ingest how sites are asked
 * @param console where the console listens
 * @param secondReader how the second reader is reached; null where there is none
 * @param crosswalk ids of incidents in other registers
 */
public record LineSettings(
    Path data,
    BrokerChoice broker,
    Set<Role> roles,
    Supplier<SourceCatalogue> sources,
    IngestSettings ingest,
    ConsoleSettings console,
    @Nullable SecondReaderSettings secondReader,
    Crosswalk crosswalk) {

  /** Checks that something runs. */
  public LineSettings {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(broker, "broker");
    Objects.requireNonNull(sources, "sources");
    Objects.requireNonNull(ingest, "ingest");
    Objects.requireNonNull(console, "console");
    if (roles.isEmpty()) {
      throw new ConfigException("no role is given; leave --roles out to run them all");
    }
    if (secondReader == null && roles.contains(Role.SECOND_READER)) {
      throw new ConfigException(
          "the role " + Role.SECOND_READER.word() + " needs --second-reader URL --model NAME");
    }
    roles = Set.copyOf(roles);
  }

  /** Settings without other registers, with a console for this machine alone. */
  public LineSettings(
      Path data,
      BrokerChoice broker,
      Set<Role> roles,
      Supplier<SourceCatalogue> sources,
      IngestSettings ingest,
      int consolePort,
      @Nullable SecondReaderSettings secondReader) {
    this(
        data,
        broker,
        roles,
        sources,
        ingest,
        ConsoleSettings.local(consolePort),
        secondReader,
        Crosswalk.none());
  }

  /** Settings without a second reader. */
  public LineSettings(
      Path data,
      BrokerChoice broker,
      Set<Role> roles,
      Supplier<SourceCatalogue> sources,
      IngestSettings ingest,
      int consolePort) {
    this(data, broker, roles, sources, ingest, consolePort, null);
  }

  /** Every role that needs no settings of its own. */
  public static Set<Role> allRoles() {
    return EnumSet.complementOf(EnumSet.of(Role.SECOND_READER));
  }
}
