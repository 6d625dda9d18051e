package org.jianwei.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Charset labels, and what they stand for on the web (WHATWG Encoding Standard, section 4.2): a
 * page labelled gb2312 uses all of GB 18030, one labelled big5 the Hong Kong supplement too, one
 * labelled latin1 is windows-1252.
 */
final class CharsetLabels {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Map<String, Charset> BY_LABEL =
      Map.ofEntries(
          Map.entry("gb2312", GB18030),
          Map.entry("gb_2312", GB18030),
          Map.entry("gb_2312-80", GB18030),
          Map.entry("csgb2312", GB18030),
          Map.entry("iso-ir-58", GB18030),
          Map.entry("chinese", GB18030),
          Map.entry("csiso58gb231280", GB18030),
          Map.entry("gb2312-80", GB18030),
          Map.entry("gb-2312", GB18030),
          Map.entry("euc-cn", GB18030),
          Map.entry("gbk", GB18030),
          Map.entry("x-gbk", GB18030),
          Map.entry("cp936", GB18030),
          Map.entry("ms936", GB18030),
          Map.entry("gb18030", GB18030),
          Map.entry("big5", BIG5),
          Map.entry("big5-hkscs", BIG5),
          Map.entry("cn-big5", BIG5),
          Map.entry("csbig5", BIG5),
          Map.entry("x-x-big5", BIG5),
          Map.entry("big5-eten", BIG5),
          Map.entry("big5hk", BIG5),
          Map.entry("utf8", StandardCharsets.UTF_8),
          Map.entry("utf_8", StandardCharsets.UTF_8),
          Map.entry("unicode-1-1-utf-8", StandardCharsets.UTF_8),
          Map.entry("iso-8859-1", WESTERN),
          Map.entry("latin1", WESTERN),
          Map.entry("ascii", WESTERN),
          Map.entry("us-ascii", WESTERN),
          Map.entry("shift_jis", Charset.forName("windows-31j")),
          Map.entry("euc-kr", Charset.forName("x-windows-949")),
          Map.entry("ks_c_5601-1987", Charset.forName("x-windows-949")),
          // A document whose label could be read is not in UTF-16 (WHATWG HTML, 13.2.3.2).
          Map.entry("utf-16", StandardCharsets.UTF_8),
          Map.entry("utf-16le", StandardCharsets.UTF_8),
          Map.entry("utf-16be", StandardCharsets.UTF_8));

  private static final int DECLARATION_BYTES_MAX = 4_096;

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern HTTP =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']?\\s*([\\w.:-]+)"
              + "|<meta[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private CharsetLabels() {}

  /** The charset that the HTTP header names. */
  static Optional<Charset> ofHttp(@Nullable String contentType) {
    return contentType == null ? Optional.empty() : first(HTTP, contentType);
  }

  /** The charset that the document itself names, in its first {@value #DECLARATION_BYTES_MAX}. */
  static Optional<Charset> ofDocument(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_BYTES_MAX);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return first(DECLARED, COMMENT.matcher(head).replaceAll(""));
  }

  /** The charset for a label; empty where nobody knows it. */
  static Optional<Charset> of(String label) {
    Charset known = BY_LABEL.get(label.toLowerCase(Locale.ROOT));
    if (known != null) {
      return Optional.of(known);
    }
    try {
      return Optional.of(Charset.forName(label));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> first(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    for (int group = 1; group <= m.groupCount(); group++) {
      String label = m.group(group);
      if (label != null) {
        return of(label);
      }
    }
    return Optional.empty();
  }
}
