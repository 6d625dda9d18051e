package org.jianwei.ingest.check;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceEntry;
import org.jianwei.ingest.visit.Consent;
import org.jspecify.annotations.Nullable;

/**
 * What a visit to one entry of a source showed.
 *
 * @param source the source
 * @param entry the entry
 * @param consent what robots.txt says of it; null where that was not found out in time
 * @param answer HTTP status, or a short code in kebab case such as {@code timeout}
 * @param reading {@code yes} where it could be read as what it is, else a short code; empty where
 *     there was nothing to read
 * @param links links to articles that it holds
 * @param newest time of the newest article, as far as one is stated
 * @param article {@code yes} where the newest article could be read, else a short code; empty where
 *     there was none to read
 * @param charset charset of that article, else of the entry; empty where nothing was read
 * @param took time that the answer of the entry took
 * @param faults what is wrong, one sentence each; empty where all is well
 */
public record EntryCheck(
    Source source,
    SourceEntry entry,
    @Nullable Consent consent,
    String answer,
    String reading,
    int links,
    @Nullable OffsetDateTime newest,
    String article,
    String charset,
    Duration took,
    List<String> faults) {

  /** What {@link #reading} and {@link #article} say where all is well. */
  public static final String YES = "yes";

  /** Checks that nothing is missing. */
  public EntryCheck {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(took, "took");
    faults = List.copyOf(faults);
  }

  /** Whether all is well. */
  public boolean isFine() {
    return faults.isEmpty();
  }
}
