package org.jianwei.ingest.stream;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.Fetched;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.fetch.Page;

/**
 * What one fetch brings to the topics, ready to be sent. It is made on the thread that fetched: the
 * loop's one thread need not compress, and what waits for a commit is small.
 *
 * @param outcome how the fetch ended
 * @param records the page, if there is one, and the result
 */
record FetchedRecords(Outcome outcome, List<ProducerRecord<String, byte[]>> records) {

  FetchedRecords {
    records = List.copyOf(records);
  }

  static FetchedRecords of(Fetched fetched) {
    FetchOrder order = fetched.order();
    ProducerRecord<String, byte[]> result =
        new ProducerRecord<>(
            Topics.FETCH_RESULTS.name(), order.host(), JsonCodec.write(fetched.result()));
    Page page = fetched.page();
    return new FetchedRecords(
        fetched.result().outcome(),
        page == null ? List.of(result) : List.of(record(order, page), result));
  }

  private static ProducerRecord<String, byte[]> record(FetchOrder order, Page page) {
    PageCodec.Encoded encoded = PageCodec.encode(page);
    String key = ArticleIds.ofCanonicalUrl(order.url());
    return new ProducerRecord<>(
        Topics.PAGES.name(), null, null, key, encoded.value(), encoded.headers());
  }
}
