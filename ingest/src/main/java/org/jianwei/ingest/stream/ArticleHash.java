package org.jianwei.ingest.stream;

import java.io.IOException;
import java.util.Optional;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/** The content hash of an article as it stands on its topic. */
final class ArticleHash {

  private ArticleHash() {}

  /** The hash; empty where the record is a tombstone or no article. */
  static Optional<String> of(byte @Nullable [] record) {
    if (record == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(JsonCodec.read(record, Article.class).contentHash());
    } catch (IOException e) {
      // Whoever reads articles rejects it; here it is only not known.
      return Optional.empty();
    }
  }
}
