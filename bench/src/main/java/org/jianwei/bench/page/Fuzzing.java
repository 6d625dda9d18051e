package org.jianwei.bench.page;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jianwei.ingest.feed.FeedReader;
import org.jianwei.ingest.page.ArticleHints;
import org.jianwei.ingest.page.ArticleReader;
import org.jianwei.ingest.page.list.ListReader;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceEntry;
import org.jianwei.ingest.text.FetchedBody;

/** Reads damaged pages and feeds, and counts what came of them. */
final class Fuzzing {

  private static final String URL = "https://www.damaged.example/2025/0901/1.html";

  private static final Source SOURCE =
      new Source(
          "damaged",
          "damaged",
          "zh",
          "damaged",
          "never",
          null,
          List.of(new SourceEntry(EntryKind.LIST, URI.create(URL), null, null)),
          null,
          null);

  /**
   * What came of it.
   *
   * @param outcomes how many were read, and how many refused for which reason
   * @param slowest longest time for one
   * @param slowestSeed seed of that one
   */
  record Result(Map<String, Integer> outcomes, Duration slowest, long slowestSeed) {}

  private final List<byte[]> seeds;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private long slowest;
  private long slowestSeed;

  Fuzzing(List<byte[]> seeds) {
    this.seeds = List.copyOf(seeds);
  }

  /**
   * Reads {@code count} damaged pages, each from its own seed from {@code firstSeed} on.
   *
   * @throws AssertionError naming the seed, where a reader lets an exception out
   */
  Result run(long firstSeed, int count) {
    for (long seed = firstSeed; seed < firstSeed + count; seed++) {
      byte[] page = damaged(seed);
      long start = System.nanoTime();
      String outcome = read(page, seed);
      long took = System.nanoTime() - start;
      outcomes.merge(outcome, 1, Integer::sum);
      if (took > slowest) {
        slowest = took;
        slowestSeed = seed;
      }
    }
    return new Result(outcomes, Duration.ofNanos(slowest), slowestSeed);
  }

  /** The page that belongs to a seed: the same each time. */
  byte[] damaged(long seed) {
    RandomGenerator random = new java.util.SplittableRandom(seed);
    byte[] page = seeds.get(random.nextInt(seeds.size()));
    Mutation[] mutations = Mutation.values();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      byte[] other = seeds.get(random.nextInt(seeds.size()));
      page = mutations[random.nextInt(mutations.length)].apply(page, other, random);
    }
    return page;
  }

  private static String read(byte[] page, long seed) {
    FetchedBody body = new FetchedBody(page, null, URL, SavedPages.FETCHED, false);
    try {
      if (seed % 4 == 3) {
        return FeedReader.read(body)
            .<String>fold(entries -> "feed read", refused -> "feed " + refused.reason());
      }
      ListReader.read(body, null);
      return ArticleReader.read(body, SOURCE, ArticleHints.NONE)
          .<String>fold(read -> "article read", refused -> "article " + refused.reason());
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("seed " + seed + ": a reader let " + e + " out", e);
    }
  }
}
