package org.jianwei.ingest.stream;

import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.jianwei.contracts.Topic;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.frontier.LinkRecord;
import org.jianwei.ingest.reader.PageReader;
import org.jianwei.ingest.source.SourceCatalogue;
import org.jianwei.runtime.Tally;
import org.jianwei.runtime.stream.JsonSerde;
import org.jianwei.runtime.stream.NamedTopology;

/** pages → articles, links, rejects. Without state: any page can be read anywhere. */
public final class ReaderTopology {

  static final String TO_ARTICLES = "to-articles";
  static final String TO_LINKS = "to-links";
  static final String TO_REJECTS = "to-rejects";

  private static final String READER = "reader";
  private static final String FROM_PAGES = "from-pages";

  private ReaderTopology() {}

  /**
   * The topology.
   *
   * @param sources the catalogue, asked for at each page
   * @param tally counts pages by what they held, under {@code read}
   */
  public static Topology build(Supplier<SourceCatalogue> sources, Tally tally) {
    Topology t = NamedTopology.topology();
    t.addSource(
        FROM_PAGES, new StringDeserializer(), new ByteArrayDeserializer(), Topics.PAGES.name());
    t.addProcessor(READER, () -> new ReaderProcessor(new PageReader(sources), tally), FROM_PAGES);
    sink(t, TO_ARTICLES, Topics.ARTICLES, Article.class);
    sink(t, TO_LINKS, Topics.LINKS, LinkRecord.class);
    sink(t, TO_REJECTS, Topics.REJECTS, Reject.class);
    return t;
  }

  private static <V> void sink(Topology t, String name, Topic topic, Class<V> type) {
    Serializer<V> values = JsonSerde.of(type).serializer();
    t.addSink(name, topic.name(), new StringSerializer(), values, READER);
  }
}
