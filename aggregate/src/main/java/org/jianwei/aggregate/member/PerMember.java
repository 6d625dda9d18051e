package org.jianwei.aggregate.member;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.function.Function;
import org.jianwei.contracts.incident.Membership;

/**
 * What is worked out from one member alone, and so need not be worked out again for each version of
 * its record: members never change. Members are told apart by identity, since to compare two takes
 * longer than most of what is kept here. What is kept goes with its member, of which the stores
 * keep no more decoded than their bound. Thread-safe.
 *
 * @param <T> what is worked out; it must not hold the member itself, which could then never go
 */
public final class PerMember<T> {

  private final LoadingCache<Membership, T> kept;

  /** Works out with {@code read}, a pure function. */
  public PerMember(Function<Membership, T> read) {
    this.kept = Caffeine.newBuilder().weakKeys().executor(Runnable::run).build(read::apply);
  }

  /** What was worked out from the member, now or before. */
  public T of(Membership member) {
    return kept.get(member);
  }
}
