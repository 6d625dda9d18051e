package org.jianwei.bench.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** One way to damage bytes that hold a page or a feed. */
enum Mutation {
  /** A few bytes become others. */
  FLIP {
    @Override
    byte[] apply(byte[] page, byte[] other, RandomGenerator random) {
      byte[] damaged = page.clone();
      for (int i = 0; i < 1 + random.nextInt(40) && damaged.length > 0; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      return damaged;
    }
  },
  /** The end is missing. */
  CUT {
    @Override
    byte[] apply(byte[] page, byte[] other, RandomGenerator random) {
      return Arrays.copyOf(page, random.nextInt(page.length + 1));
    }
  },
  /** A stretch is missing. */
  DROP {
    @Override
    byte[] apply(byte[] page, byte[] other, RandomGenerator random) {
      int from = random.nextInt(page.length + 1);
      int to = from + random.nextInt(Math.min(4_000, page.length - from + 1) + 1);
      return joined(page, 0, from, new byte[0], page, Math.min(to, page.length), page.length);
    }
  },
  /** A stretch stands there many times. */
  REPEAT {
    @Override
    byte[] apply(byte[] page, byte[] other, RandomGenerator random) {
      int from = random.nextInt(page.length + 1);
      int to = Math.min(page.length, from + random.nextInt(400));
      ByteArrayOutputStream stretch = new ByteArrayOutputStream();
      for (int i = 0; i < random.nextInt(60); i++) {
        stretch.write(page, from, to - from);
      }
      return joined(page, 0, to, stretch.toByteArray(), page, to, page.length);
    }
  },
  /** A stretch of another page stands in the middle. */
  SPLICE {
    @Override
    byte[] apply(byte[] page, byte[] other, RandomGenerator random) {
      int at = random.nextInt(page.length + 1);
      int from = random.nextInt(other.length + 1);
      int to = Math.min(other.length, from + random.nextInt(8_000));
      return joined(page, 0, at, Arrays.copyOfRange(other, from, to), page, at, page.length);
    }
  },
  /** Markup that readers stumble over stands somewhere. */
  INSERT {
    @Override
    byte[] apply(byte[] page, byte[] other, RandomGenerator random) {
      int at = random.nextInt(page.length + 1);
      String token = TOKENS.get(random.nextInt(TOKENS.size()));
      byte[] put = token.repeat(1 + random.nextInt(30)).getBytes(StandardCharsets.UTF_8);
      return joined(page, 0, at, put, page, at, page.length);
    }
  };

  private static final List<String> TOKENS =
      List.of(
          "<div>",
          "</div>",
          "<table><tr><td>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<script>",
          "</script>",
          "<p ",
          "\"",
          "'",
          "&#x110000;",
          "&#0;",
          "&nbsp;",
          "\u0000",
          "\uD83D\uDE00",
          "<title>",
          "</body>",
          "<base href='://'>",
          "<a href='http://[::1'>下一页</a>",
          "<link rel=canonical href='//'>",
          "<meta property='og:url' content='http:'>",
          "{\"content\":",
          "2025-99-99 99:99",
          "原标题：",
          "来源：",
          "记者 ",
          "相关阅读",
          "网友评论",
          "<item><title>",
          "<pubDate>",
          "</channel>",
          "<?xml version='1.0' encoding='x'?>",
          "<!DOCTYPE a [<!ENTITY b 'c'>]>",
          "\u202E",
          "\uFEFF",
          "<svg><title>",
          "<template>");

  /**
   * The damaged bytes.
   *
   * @param other another page
   */
  abstract byte[] apply(byte[] page, byte[] other, RandomGenerator random);

  private static byte[] joined(
      byte[] head, int from, int to, byte[] middle, byte[] tail, int tailFrom, int tailTo) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(head, from, to - from);
    out.write(middle, 0, middle.length);
    out.write(tail, tailFrom, tailTo - tailFrom);
    return out.toByteArray();
  }
}
