package org.jianwei.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Gb18030TextTest {

  @Test
  void chineseWithLatin_isReadAsTheJdkReadsIt() {
    byte[] bytes = "AI换脸诈骗案，涉案３０万元（一审）。〔2026〕€".getBytes(Gb18030Text.CHARSET);

    assertThat(read(bytes)).isEqualTo(new String(bytes, Gb18030Text.CHARSET));
  }

  @Test
  void characterOfFourBytes_isLeftToTheJdk() {
    byte[] bytes = "䶮𠮷".getBytes(Gb18030Text.CHARSET);

    assertThat(read(bytes)).isNull();
  }

  @Test
  void loneBytes_areLeftToTheJdk() {
    assertThat(read(new byte[] {'a', (byte) 0x80, 'b'})).isNull();
    assertThat(read(new byte[] {'a', (byte) 0xFF, 'b'})).isNull();
    assertThat(read(new byte[] {(byte) 0xB0, ' '})).isNull();
  }

  @Test
  void endThatCutsACharacter_leavesItOut() {
    byte[] bytes = "案情".getBytes(Gb18030Text.CHARSET);

    assertThat(read(Arrays.copyOf(bytes, 3))).isEqualTo("案");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anyBytes_areReadAsTheJdkReadsThem_orNotAtAll(long seed) throws Exception {
    System.out.println("Gb18030TextTest seed " + seed);
    Random random = new Random(seed);
    int read = 0;
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[1 + random.nextInt(6)];
      random.nextBytes(bytes);
      String text = read(bytes);
      if (text != null) {
        read++;
        assertThat(text)
            .as(Arrays.toString(bytes))
            .isEqualTo(byTheJdk(bytes))
            .doesNotContainPattern("[\u0080-\u009F\uFFFD]");
      }
    }
    assertThat(read).isGreaterThan(1_000);
  }

  private static String byTheJdk(byte[] bytes) {
    CharsetDecoder decoder =
        Gb18030Text.CHARSET
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    CharBuffer out = CharBuffer.allocate(2 * bytes.length + 2);
    decoder.decode(ByteBuffer.wrap(bytes), out, false);
    return out.flip().toString();
  }

  private static @Nullable String read(byte[] bytes) {
    CharBuffer text = Gb18030Text.decode(bytes, 0);
    return text == null ? null : text.toString();
  }
}
