package org.jianwei.classify.stream;

import org.jspecify.annotations.Nullable;

/** What Kafka Streams hands over in {@code init}, and so is there in {@code process}. */
final class Ready {

  private Ready() {}

  static <T> T of(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("used before init");
    }
    return value;
  }
}
