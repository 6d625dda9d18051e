package org.jianwei.ingest.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decides in which charset a page or feed is written, in the order of what lies least: a byte order
 * mark; whether the bytes are well-formed UTF-8; the label in the HTTP header; the label in the
 * document; the statistics of the bytes. A label under which bytes cannot be read gives way to the
 * next that reads more of them.
 */
public final class CharsetDecision {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Code page 936 reads the lone byte 0x80 (the euro sign), which GB 18030 does not. */
  private static final Charset CODE_PAGE_936 = Charset.forName("x-mswin-936");

  private record Candidate(Charset charset, DecodedText.Origin origin) {}

  private CharsetDecision() {}

  /**
   * Decodes {@code bytes}.
   *
   * @param contentType value of the HTTP header, where there was one
   */
  public static DecodedText decode(byte[] bytes, @Nullable String contentType) {
    Optional<DecodedText> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (Utf8Shape.of(bytes).isUtf8()) {
      return read(bytes, 0, new Candidate(StandardCharsets.UTF_8, DecodedText.Origin.UTF_8));
    }
    return labelled(bytes, contentType);
  }

  private static Optional<DecodedText> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      // A mark that an editor left at the head of text in another charset is no proof.
      return Utf8Shape.of(bytes).isUtf8()
          ? Optional.of(marked(bytes, 3, StandardCharsets.UTF_8))
          : Optional.empty();
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16BE));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0x00, '<')) {
      return Optional.of(marked(bytes, 0, StandardCharsets.UTF_16BE));
    }
    return startsWith(bytes, '<', 0x00)
        ? Optional.of(marked(bytes, 0, StandardCharsets.UTF_16LE))
        : Optional.empty();
  }

  private static DecodedText labelled(byte[] bytes, @Nullable String contentType) {
    List<Candidate> labels = new ArrayList<>();
    CharsetLabels.ofHttp(contentType)
        .ifPresent(c -> labels.add(new Candidate(c, DecodedText.Origin.HTTP)));
    CharsetLabels.ofDocument(bytes)
        .ifPresent(c -> labels.add(new Candidate(c, DecodedText.Origin.DECLARED)));
    DecodedText named = labels.isEmpty() ? null : best(bytes, labels);
    if (named != null && faults(named) == 0) {
      return named;
    }
    List<Candidate> guesses = new ArrayList<>();
    detected(bytes).ifPresent(c -> guesses.add(new Candidate(c, DecodedText.Origin.DETECTED)));
    guesses.add(new Candidate(GB18030, DecodedText.Origin.FALLBACK));
    guesses.add(new Candidate(CODE_PAGE_936, DecodedText.Origin.FALLBACK));
    DecodedText guessed = best(bytes, guesses);
    return named != null && faults(named) <= faults(guessed) ? named : guessed;
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).flatMap(CharsetLabels::of);
  }

  /** The first candidate that reads everything, else the first of those that read most. */
  private static DecodedText best(byte[] bytes, List<Candidate> candidates) {
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    DecodedText best = read(bytes, start, candidates.get(0));
    for (Candidate candidate : candidates.subList(1, candidates.size())) {
      if (faults(best) == 0) {
        return best;
      }
      DecodedText next = read(bytes, start, candidate);
      if (faults(next) < faults(best)) {
        best = next;
      }
    }
    return best;
  }

  /** Characters no author wrote: replacements, and C1 controls, which a wrong charset gives. */
  private static int faults(DecodedText text) {
    return text.replacements() + count(text.text(), '\u0080', '\u009F');
  }

  private static DecodedText marked(byte[] bytes, int start, Charset charset) {
    return read(bytes, start, new Candidate(charset, DecodedText.Origin.BOM));
  }

  private static DecodedText read(byte[] bytes, int start, Candidate candidate) {
    ByteBuffer body = ByteBuffer.wrap(bytes, start, bytes.length - start);
    String text = candidate.charset().decode(body).toString();
    int seen = count(text, '\uFFFD', '\uFFFD');
    int held =
        seen > 0 && candidate.charset().equals(StandardCharsets.UTF_8)
            ? heldReplacements(bytes)
            : 0;
    return new DecodedText(
        text, candidate.charset().name(), candidate.origin(), Math.max(0, seen - held));
  }

  private static int count(String text, char from, char to) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) >= from && text.charAt(i) <= to ? 1 : 0;
    }
    return count;
  }

  /** U+FFFD that stand in the bytes themselves, put there by whoever wrote them. */
  private static int heldReplacements(byte[] bytes) {
    int count = 0;
    for (int i = 0; i + 2 < bytes.length; i++) {
      if ((bytes[i] & 0xFF) == 0xEF
          && (bytes[i + 1] & 0xFF) == 0xBF
          && (bytes[i + 2] & 0xFF) == 0xBD) {
        count++;
      }
    }
    return count;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
