package org.jianwei.bench.page;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import net.dankito.readability4j.Readability4J;
import org.jianwei.bench.page.SavedPages.SavedPage;
import org.jianwei.ingest.page.ArticleHints;
import org.jianwei.ingest.page.ArticleReader;
import org.jianwei.ingest.source.EntryKind;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceEntry;

/** The readers that are compared: bytes or text of one page in, the text of its article out. */
final class PageReaders {

  private static final Source NO_RULES =
      new Source(
          "bench",
          "bench",
          "zh",
          "bench",
          "never",
          null,
          List.of(new SourceEntry(EntryKind.LIST, URI.create("http://saved.example/"), null, null)),
          null,
          null);

  private PageReaders() {}

  /** Ours, from bytes to the whole record, without site rules. */
  static String ours(SavedPage page) {
    return ArticleReader.read(page.body(), NO_RULES, ArticleHints.NONE)
        .fold(read -> read.article().text(), refused -> "");
  }

  /** Readability4J, from text that is decoded already. */
  static String readability4j(String name, String html) {
    String text = new Readability4J("http://saved.example/" + name, html).parse().getTextContent();
    return Objects.requireNonNullElse(text, "");
  }
}
