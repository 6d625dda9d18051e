package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jianwei.classify.copy.CopyPrint;
import org.junit.jupiter.api.Test;

/** What was compared of an article, as bytes and back. */
class ComparedBytesTest {

  private static final ComparedArticle ARTICLE =
      new ComparedArticle(
          new Shape(
              "a1",
              12,
              20_000,
              20_001,
              List.of(new Shape.PartShape(true, true), new Shape.PartShape(false, true))),
          77,
          5,
          new CopyPrint(3, "标题", 4, new int[] {1, 2}, new int[] {5}, new int[] {6}),
          List.of(
              new ComparedPart(
                  new byte[] {1, 2, 3},
                  new long[] {0, Long.MAX_VALUE},
                  new char[] {0, 499},
                  new char[] {1, 2047}),
              new ComparedPart(new byte[0], new long[0], new char[0], new char[0])));

  @Test
  void read_itsOwnBytes_isTheSame() {
    ComparedArticle read = ComparedBytes.read("a1", ComparedBytes.of(ARTICLE));

    assertThat(read).usingRecursiveComparison().isEqualTo(ARTICLE);
  }

  @Test
  void read_bytesCutOffAnywhere_saysOnlyThatTheArticleIsThere() {
    byte[] bytes = ComparedBytes.of(ARTICLE);
    for (int length = 0; length < bytes.length; length++) {
      ComparedArticle read = ComparedBytes.read("a1", Arrays.copyOf(bytes, length));

      assertThat(read).as("%d bytes", length).isEqualTo(ComparedArticle.unknown("a1"));
    }
  }

  @Test
  void read_countBeyondAllBytes_saysOnlyThatTheArticleIsThere() {
    byte[] bytes = ComparedBytes.of(ARTICLE);
    Arrays.fill(bytes, bytes.length - Integer.BYTES, bytes.length, (byte) 0x7f);

    assertThat(ComparedBytes.read("a1", bytes)).isEqualTo(ComparedArticle.unknown("a1"));
  }

  @Test
  void of_moreLinksThanARecordMayHold_saysOnlyThatTheArticleIsThere() {
    int links = ComparedBytes.BYTES_MAX / 12;
    ComparedPart part =
        new ComparedPart(new byte[1], new long[links], new char[links], new char[links]);
    Shape shape = new Shape("a1", 1, 2, 3, List.of(new Shape.PartShape(true, true)));
    byte[] bytes =
        ComparedBytes.of(new ComparedArticle(shape, 77, 5, CopyPrint.NONE, List.of(part)));

    assertThat(ComparedBytes.read("a1", bytes))
        .usingRecursiveComparison()
        .isEqualTo(ComparedArticle.unknown("a1"));
  }

  @Test
  void of_titleOfFortyThousandChars_isKeptWhole() {
    CopyPrint print = new CopyPrint(3, "题".repeat(40_000), 4, new int[0], new int[0], new int[0]);
    Shape shape = new Shape("a1", 1, 2, 3, List.of());
    ComparedArticle article = new ComparedArticle(shape, 77, 5, print, List.of());

    assertThat(ComparedBytes.read("a1", ComparedBytes.of(article)))
        .usingRecursiveComparison()
        .isEqualTo(article);
  }
}
