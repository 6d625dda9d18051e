package org.jianwei.deploy.scratch;

import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.common.serialization.*;
import org.jianwei.contracts.*;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.deploy.broker.*;
import org.jianwei.deploy.line.Services;
import org.jianwei.deploy.press.*;
import org.jianwei.ingest.fetch.*;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.ingest.stream.*;
import org.jianwei.runtime.*;
import org.jianwei.runtime.stream.*;
import org.junit.jupiter.api.Test;

class IngestScratchTest {
  @Test
  void run() throws Exception {
    Path dir = Files.createTempDirectory("ing");
    Path srcs = Files.createDirectories(dir.resolve("sources"));
    try (EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(dir.resolve("kafka"), 19393));
        Press press = Press.start(new PressSettings(0, Clock.systemUTC(), 1))) {
      for (PressSource s : press.sources()) s.write(srcs);
      SourceCatalogue cat = SourceCatalogue.ofDirectory(srcs);
      KafkaSettings kafka = new KafkaSettings(broker.bootstrapServers(), dir.resolve("state"), "t", Map.of());
      new TopicProvisioner(kafka).provision(Topics.all());
      Tally tally = new Tally();
      IngestSettings st = IngestSettings.defaults("0.1", "https://example.org", true);
      Instant t0 = Instant.now();
      Services all = new Services(List.of(FrontierService.of(cat, st, kafka, tally), new FetcherService(st, kafka, tally, InstantSource.system()), ReaderService.of(cat, kafka, tally)));
      all.start();
      System.out.println("START took " + Duration.between(t0, Instant.now()));
      Map<String, Object> p = kafka.consumerProperties("probe");
      List<Long> lat = new ArrayList<>();
      Map<String, Instant> fetchResults = new HashMap<>();
      boolean restarted = false;
      try (KafkaConsumer<String, byte[]> c = new KafkaConsumer<>(p, new StringDeserializer(), new ByteArrayDeserializer())) {
        c.subscribe(List.of(Topics.ARTICLES.name(), Topics.REJECTS.name(), Topics.FETCH_RESULTS.name()));
        Instant end = Instant.now().plusSeconds(45);
        while (Instant.now().isBefore(end)) {
          for (var r : c.poll(Duration.ofMillis(20))) {
            if (r.topic().equals(Topics.ARTICLES.name())) {
              Article a = JsonCodec.read(r.value(), Article.class);
              long ms = Duration.between(a.fetchedAt(), Instant.now()).toMillis();
              lat.add(ms);
              System.out.println("ARTICLE " + ms + "ms " + a.publishedAt() + " " + a.title() + " " + a.url() + " " + a.text().length());
            } else if (r.topic().equals(Topics.REJECTS.name())) {
              Reject x = JsonCodec.read(r.value(), Reject.class);
              System.out.println("REJECT " + x.step() + " " + x.reason() + " kept=" + x.kept() + " " + x.key() + " " + x.detail());
            } else {
              FetchResult f = JsonCodec.read(r.value(), FetchResult.class);
              if (f.kind() == FetchKind.FEED || f.kind()==FetchKind.LIST) {
                Instant prev = fetchResults.put(f.url(), f.finishedAt());
                if (prev != null && System.getProperty("v") != null) System.out.println("ENTRY " + f.url() + " " + f.outcome() + " after " + Duration.between(prev, f.finishedAt()));
              }
            }
          }
          if (!restarted && Duration.between(t0, Instant.now()).toSeconds() > 20) {
            restarted = true;
            Instant x = Instant.now();
            all.close();
            System.out.println("CLOSE took " + Duration.between(x, Instant.now()));
            x = Instant.now();
            all = new Services(List.of(FrontierService.of(cat, st, kafka, tally), new FetcherService(st, kafka, tally, InstantSource.system()), ReaderService.of(cat, kafka, tally)));
            all.start();
            System.out.println("RESTART took " + Duration.between(x, Instant.now()));
          }
        }
      }
      System.out.println("TALLY " + tally.snapshot());
      System.out.println("UNREAD " + press.unread());
      System.out.println("DISALLOWED " + press.visits().disallowed());
      Map<String,Integer> n = new TreeMap<>();
      for (Visit v : press.visits().all()) n.merge(v.site() + v.path(), 1, Integer::sum);
      System.out.println("VISITS " + n);
      // pace: smallest gaps per site
      Map<String, Instant> last = new HashMap<>(); Map<String, Long> min = new TreeMap<>();
      for (Visit v : press.visits().all()) { Instant l = last.put(v.site(), v.at()); if (l != null) min.merge(v.site(), Duration.between(l, v.at()).toMillis(), Math::min); }
      System.out.println("MINGAP " + min);
      Collections.sort(lat);
      System.out.println("LAT n=" + lat.size() + " p50=" + lat.get(lat.size()/2) + " p90=" + lat.get(lat.size()*9/10) + " max=" + lat.get(lat.size()-1));
      all.close();
      System.out.println("FAILURES " + all.failures());
    }
  }
}
