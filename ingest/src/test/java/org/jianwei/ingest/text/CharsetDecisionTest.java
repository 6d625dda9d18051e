package org.jianwei.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetDecisionTest {

  private static final String TEXT = "港口城市的图书馆上周开始试用会说方言的导览机器人，读者可以用手机预约，工作人员说效果还需要观察。";

  /** 镕 and 喆 are in GBK and not in GB 2312. */
  private static final String BEYOND_GB2312 = "朱镕先生与陶喆女士出席了仪式。" + TEXT;

  private static final Charset GBK = Charset.forName("GBK");

  @Test
  void decode_readsGbkUnderTheLabelGb2312() {
    byte[] page = page("gb2312", BEYOND_GB2312).getBytes(GBK);

    DecodedText text = CharsetDecision.decode(page, null);

    assertThat(text.text()).contains(BEYOND_GB2312);
    assertThat(text.origin()).isEqualTo(DecodedText.Origin.DECLARED);
  }

  @Test
  void decode_believesWellFormedUtf8BeforeAnyLabel() {
    byte[] page = page("gb2312", TEXT).getBytes(UTF_8);

    assertThat(CharsetDecision.decode(page, "text/html; charset=gbk").text()).contains(TEXT);
  }

  @Test
  void decode_readsGbkThatIsLabelledUtf8() {
    byte[] page = page("utf-8", TEXT.repeat(5)).getBytes(GBK);

    DecodedText text = CharsetDecision.decode(page, "text/html; charset=utf-8");

    assertThat(text.text()).contains(TEXT);
    assertThat(text.replacements()).isZero();
  }

  @Test
  void decode_readsGbkWithoutAnyLabel() {
    assertThat(CharsetDecision.decode(TEXT.repeat(3).getBytes(GBK), null).text()).contains(TEXT);
  }

  @Test
  void decode_charactersAtEveryOffsetOfAsciiRuns_areSeen() {
    for (int before = 0; before < 20; before++) {
      String text = "a".repeat(before) + "港" + "b".repeat(before) + "é" + "c".repeat(before % 9);

      DecodedText decoded = CharsetDecision.decode(text.getBytes(UTF_8), null);

      assertThat(decoded.text()).isEqualTo(text);
      assertThat(decoded.charset()).isEqualTo("UTF-8");
    }
  }

  @ParameterizedTest
  @CsvSource({"Big5,big5", "GB18030,gb18030", "UTF-8,utf8", "EUC-KR,euc-kr"})
  void decode_takesTheHttpLabelWhereTheDocumentHasNone(String charset, String label) {
    String text = charset.equals("EUC-KR") ? "도서관은 지난주 안내 로봇을 시험하기 시작했다" : "圖書館上週開始試用導覽機";
    byte[] bytes = text.getBytes(Charset.forName(charset));

    assertThat(CharsetDecision.decode(bytes, "text/html;charset=" + label).text()).isEqualTo(text);
  }

  @Test
  void decode_ignoresLabelsInComments() {
    byte[] page = ("<!-- <meta charset=big5> -->" + page("gbk", TEXT)).getBytes(GBK);

    assertThat(CharsetDecision.decode(page, null).text()).contains(TEXT);
  }

  @Test
  void decode_readsUtf16ByItsMark() {
    byte[] little = ("\uFEFF" + TEXT).getBytes(UTF_16LE);
    byte[] big = ("\uFEFF" + TEXT).getBytes(UTF_16BE);

    assertThat(CharsetDecision.decode(little, null).text()).isEqualTo(TEXT);
    assertThat(CharsetDecision.decode(big, null).text()).isEqualTo(TEXT);
  }

  @Test
  void decode_readsUtf16WithoutMarkByItsFirstBracket() {
    assertThat(CharsetDecision.decode(("<rss>" + TEXT).getBytes(UTF_16LE), null).text())
        .isEqualTo("<rss>" + TEXT);
  }

  @Test
  void decode_passesOverMarkBeforeTextInAnotherCharset() {
    byte[] gbk = page("gb2312", TEXT).getBytes(GBK);
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    marked.writeBytes(gbk);

    assertThat(CharsetDecision.decode(marked.toByteArray(), null).text())
        .startsWith("<html>")
        .contains(TEXT);
  }

  @Test
  void decode_countsOnlyReplacementsThatTheBytesDoNotHold() {
    byte[] held = ("读者\uFFFD" + TEXT).getBytes(UTF_8);

    assertThat(CharsetDecision.decode(held, null).replacements()).isZero();
  }

  @Test
  void decode_keepsDamagedUtf8AsUtf8() {
    byte[] damaged = TEXT.repeat(4).getBytes(UTF_8);
    damaged[100] = (byte) 0xFF;

    DecodedText text = CharsetDecision.decode(damaged, null);

    assertThat(text.text()).contains(TEXT);
    assertThat(text.replacements()).isPositive();
  }

  @Test
  void decode_forgivesCharacterThatTheCapCut() {
    byte[] whole = TEXT.getBytes(UTF_8);

    DecodedText text = CharsetDecision.decode(Arrays.copyOf(whole, whole.length - 1), null);

    assertThat(text.charset()).isEqualTo("UTF-8");
  }

  @Test
  void decode_readsEuroSignOfCodePage936() {
    byte[] page = page("gbk", TEXT + "#").getBytes(GBK);
    for (int i = 0; i < page.length; i++) {
      page[i] = page[i] == '#' ? (byte) 0x80 : page[i];
    }

    assertThat(CharsetDecision.decode(page, null).text()).contains(TEXT + "€");
  }

  @Test
  void decode_readsNothingAsNothing() {
    assertThat(CharsetDecision.decode(new byte[0], null).text()).isEmpty();
  }

  @Test
  void decode_passesOverLabelThatNobodyKnows() {
    assertThat(CharsetDecision.decode(page("x-klingon", TEXT).getBytes(GBK), null).text())
        .contains(TEXT);
  }

  private static String page(String label, String text) {
    return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset="
        + label
        + "\"></head><body>"
        + text
        + "</body></html>";
  }
}
