package org.jianwei.ingest.page.markup;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses HTML within limits. */
public final class Html {

  /** Deepest nesting; what lies deeper is put on this level. Real pages stay below 60. */
  static final int DEPTH_MAX = 256;

  private Html() {}

  /** The document that {@code text} holds; any text holds one. */
  public static Document parse(String text, String url) {
    return Jsoup.parse(text, url, Parser.htmlParser().setMaxDepth(DEPTH_MAX));
  }
}
