package org.jianwei.bench.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Made-up pages and feeds that are damaged where no saved ones are at hand. */
final class BuiltInPages {

  private static final List<String> NAMES =
      List.of("article.html", "old-table.html", "script.html", "rss.xml", "atom.xml");

  private BuiltInPages() {}

  /** All of them in UTF-8, and each in GB 18030. */
  static List<byte[]> all() throws IOException {
    List<byte[]> pages = new ArrayList<>();
    for (String name : NAMES) {
      try (InputStream in = BuiltInPages.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("the jar lacks its resource " + name);
        }
        byte[] bytes = in.readAllBytes();
        pages.add(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        pages.add(text.replace("utf-8", "gb2312").getBytes(Charset.forName("GB18030")));
      }
    }
    return pages;
  }
}
