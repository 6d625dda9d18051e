package org.jianwei.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decides in which charset a page or feed is written, in the order of what lies least: a byte order
 * mark; whether the bytes are well-formed UTF-8; the label in the HTTP header; the label in the
 * document; the statistics of the bytes. A label gives way where the bytes cannot be read under it,
 * or read as Chinese under another charset and not under this.
 */
public final class CharsetDecision {

  /** Code page 936 reads the lone byte 0x80 (the euro sign), which GB 18030 does not. */
  private static final Charset CODE_PAGE_936 = Charset.forName("x-mswin-936");

  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  private final byte[] bytes;
  private final int start;

  private CharsetDecision(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
  }

  /**
   * Decodes {@code bytes}. A character that the end of the bytes cuts in two is left out.
   *
   * @param contentType value of the HTTP header, where there was one
   */
  public static DecodedText decode(byte[] bytes, @Nullable String contentType) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    CharsetDecision decision = new CharsetDecision(bytes, mark.length());
    Charset wide = mark.charset();
    // An UTF-8 mark that an editor left at the head of text in another charset is no proof.
    if (wide != null && !wide.equals(StandardCharsets.UTF_8)) {
      return decision.read(wide, DecodedText.Origin.BOM).decoded();
    }
    Utf8Shape shape = Utf8Shape.of(bytes);
    if (shape.isWhole()) {
      return decision.whole(
          shape.end(), wide == null ? DecodedText.Origin.UTF_8 : DecodedText.Origin.BOM);
    }
    Optional<Charset> http = CharsetLabels.ofHttp(contentType);
    Optional<Charset> declared = CharsetLabels.ofDocument(bytes);
    boolean named = isUtf8(http) || isUtf8(declared) || wide != null;
    if (shape.isUtf8() || (named && shape.isMostlyUtf8())) {
      return decision
          .read(
              StandardCharsets.UTF_8,
              wide == null ? DecodedText.Origin.UTF_8 : DecodedText.Origin.BOM)
          .decoded();
    }
    return decision.labelled(http, declared);
  }

  /** Well-formed UTF-8 up to {@code end}: nothing can be replaced, so nothing has to be counted. */
  private DecodedText whole(int end, DecodedText.Origin origin) {
    String text = new String(bytes, start, Math.max(0, end - start), StandardCharsets.UTF_8);
    return new DecodedText(text, StandardCharsets.UTF_8.name(), origin, 0);
  }

  private DecodedText labelled(Optional<Charset> http, Optional<Charset> declared) {
    CharsetReading best = better(null, http, DecodedText.Origin.HTTP);
    best = better(best, declared, DecodedText.Origin.DECLARED);
    if (best == null || !best.isPlain()) {
      best = better(best, detected(), DecodedText.Origin.DETECTED);
      best = better(best, Optional.of(Gb18030Text.CHARSET), DecodedText.Origin.FALLBACK);
      best = better(best, Optional.of(CODE_PAGE_936), DecodedText.Origin.FALLBACK);
      best = better(best, Optional.of(BIG5), DecodedText.Origin.FALLBACK);
    }
    return best == null
        ? read(Gb18030Text.CHARSET, DecodedText.Origin.FALLBACK).decoded()
        : best.decoded();
  }

  private @Nullable CharsetReading better(
      @Nullable CharsetReading best, Optional<Charset> charset, DecodedText.Origin origin) {
    if (charset.isEmpty() || (best != null && best.isPlain())) {
      return best;
    }
    CharsetReading next = read(charset.get(), origin);
    return best == null || next.isBetterThan(best) ? next : best;
  }

  private CharsetReading read(Charset charset, DecodedText.Origin origin) {
    return CharsetReading.of(bytes, start, charset, origin);
  }

  private Optional<Charset> detected() {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, start, bytes.length - start);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(CharsetLabels::of);
  }

  private static boolean isUtf8(Optional<Charset> label) {
    return label.filter(StandardCharsets.UTF_8::equals).isPresent();
  }
}
