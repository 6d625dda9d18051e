package org.jianwei.ingest.time;

import java.time.Instant;
import java.util.Optional;

/** One way to write a time. */
interface TimeForm {

  /** The first time of this form in {@code text}. */
  Optional<StatedTime> find(String text, Instant fetchedAt);
}
