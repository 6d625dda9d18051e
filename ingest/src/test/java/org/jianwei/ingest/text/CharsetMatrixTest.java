package org.jianwei.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every encoding under every declaration, HTTP header and mark: the text comes out as written. */
class CharsetMatrixTest {

  /** 镕 and 喆 are in GBK and not in GB 2312. */
  private static final String SIMPLIFIED =
      "本报讯（记者林一）港口城市的图书馆上周开始试用会说方言的导览机器人，市民朱镕、陶喆说，它能听懂的话还不多。" + "馆方表示，试用期为三个月，“先看效果，再谈推广”。";

  /** 喺 and 嘅 are in the Hong Kong supplement only. */
  private static final String TRADITIONAL =
      "本報訊（記者林一）港口城市的圖書館上週開始試用會說方言的導覽機，市民說，它喺度能聽懂嘅話還不多。" + "館方表示，試用期為三個月，「先看效果，再談推廣」。";

  /** 㐀 and 𠮷 take four bytes in GB 18030. */
  private static final String BEYOND_GBK = SIMPLIFIED + "㐀与𠮷是生僻的字。";

  private static final Map<Charset, String> TEXTS =
      Map.of(
          UTF_8,
          BEYOND_GBK,
          Charset.forName("GBK"),
          SIMPLIFIED,
          Charset.forName("GB18030"),
          BEYOND_GBK,
          Charset.forName("Big5-HKSCS"),
          TRADITIONAL,
          UTF_16LE,
          BEYOND_GBK,
          UTF_16BE,
          BEYOND_GBK);

  private static final List<String> LABELS =
      Arrays.asList(
          null, "utf-8", "gb2312", "GBK", "gb18030", "big5", "utf-16", "iso-8859-1", "x-klingon");

  private static final List<String> FORMS =
      List.of(
          "<html><head><meta charset=\"%s\"></head><body>%s</body></html>",
          "<html><head><META http-equiv=Content-Type content='text/html; charset=%s'></head>%s</html>",
          "<?xml version=\"1.0\" encoding=\"%s\"?><rss><channel><title>%s</title></channel></rss>");

  record Case(
      Charset charset,
      String form,
      @Nullable String declared,
      @Nullable String http,
      boolean mark) {

    String text() {
      String body = TEXTS.get(charset);
      return declared == null ? "<p>" + body + "</p>" : form.formatted(declared, body);
    }

    byte[] bytes() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      if (mark) {
        bytes.writeBytes("\uFEFF".getBytes(isUnicode() ? charset : UTF_8));
      }
      bytes.writeBytes(text().getBytes(charset));
      return bytes.toByteArray();
    }

    private boolean isUnicode() {
      return charset.name().startsWith("UTF");
    }
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Charset charset : TEXTS.keySet()) {
      for (String form : FORMS) {
        for (String declared : LABELS) {
          for (String http : LABELS) {
            cases.add(new Case(charset, form, declared, http, false));
            cases.add(new Case(charset, form, declared, http, true));
          }
        }
      }
    }
    return cases.stream();
  }

  @Test
  void decode_readsEveryEncodingUnderEveryLabel() {
    List<Case> wrong =
        cases()
            .filter(
                c -> {
                  String http = c.http() == null ? null : "text/html; charset=" + c.http();
                  DecodedText text = CharsetDecision.decode(c.bytes(), http);
                  return !text.text().equals(c.text()) || text.replacements() > 0;
                })
            .toList();

    assertThat(wrong).isEmpty();
  }

  static Stream<Charset> encodings() {
    return TEXTS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void decode_ofTextThatIsCutAnywhere_holdsNoReplacement(Charset charset) {
    String text = "<p>" + TEXTS.get(charset);
    byte[] whole = text.getBytes(charset);

    for (int length = whole.length / 2; length < whole.length; length++) {
      DecodedText cut = CharsetDecision.decode(Arrays.copyOf(whole, length), null);

      assertThat(text).startsWith(cut.text());
      assertThat(cut.replacements()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void decode_ofTextWithOneStrayByte_keepsAllElse(Charset charset) {
    long seed = 20250901;
    Random random = new Random(seed);
    byte[] bytes = ("<p>" + TEXTS.get(charset).repeat(3)).getBytes(charset);
    for (int round = 0; round < 200; round++) {
      byte[] damaged = bytes.clone();
      damaged[60 + random.nextInt(bytes.length - 120)] = (byte) random.nextInt(0x80, 0x100);

      String text = CharsetDecision.decode(damaged, "text/html; charset=" + charset.name()).text();

      String start = "<p>" + TEXTS.get(charset).substring(0, 15);
      assertThat(text).as("seed %d, round %d", seed, round).startsWith(start);
    }
  }

  @Test
  void decode_ofWesternText_staysWhatItsLabelSays() {
    String text = "<p>Le musée a rouvert à Montréal, dit l’hôte — « c’est fêté »</p>";
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));

    assertThat(CharsetDecision.decode(bytes, "text/html; charset=iso-8859-1").text())
        .isEqualTo(text);
  }

  @Test
  void decode_ofDamagedShortUtf8_isUtf8WhereALabelNamesIt() {
    byte[] bytes = "<p>港湾里的</p><p>渡轮改线</p>".getBytes(UTF_8);
    bytes[bytes.length - 5] = (byte) 0xFF;

    assertThat(CharsetDecision.decode(bytes, "text/html; charset=utf-8").text())
        .startsWith("<p>港湾里的</p>");
  }
}
