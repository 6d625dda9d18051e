package org.jianwei.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetaRefreshTest {

  private static final String URL = "https://news.example.cn/a/index.html";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0;url=/new/ | /new/",
        "0; URL='/new/' | /new/",
        "  5 , url = \"https://www.example.cn/\" | https://www.example.cn/",
        "0.5;url=/new/ | /new/",
        "3 /new/ | /new/",
        "30;/new/ | /new/",
        "0;url='/new/' trailing | /new/",
      })
  void target_everyFormThatBrowsersFollow_isRead(String content, String target) {
    assertThat(in("<meta http-equiv=refresh content=\"" + content.replace("\"", "&quot;") + "\">"))
        .contains(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta http-equiv=refresh content='300'>",
        "<meta http-equiv=refresh content='31;url=/new/'>",
        "<meta http-equiv=refresh content='5;url=https://news.example.cn/a/index.html'>",
        "<meta http-equiv=refresh content='5;url=#top'>",
        "<meta http-equiv=refresh content='soon;url=/new/'>",
        "<meta http-equiv=refresh content='99999999999;url=/new/'>",
        "<meta http-equiv=refresh>",
        "<meta name=refresh content='0;url=/new/'>",
        "<!-- <meta http-equiv=refresh content='0;url=/new/'> -->",
        "<script>'<meta http-equiv=refresh content=\"0;url=/new/\">'</script>",
        "<noscript><meta http-equiv=refresh content='0;url=/nojs/'></noscript>",
      })
  void target_pageThatStays_isNoRedirect(String head) {
    assertThat(in(head)).isEmpty();
  }

  @Test
  void target_behindTheFirstKibibyte_isNotLookedFor() {
    assertThat(in(" ".repeat(1024) + "<meta http-equiv=refresh content='0;url=/new/'>")).isEmpty();
  }

  @Test
  void target_feedThatMentionsIt_isNoRedirect() {
    byte[] feed = "<meta http-equiv=refresh content='0;url=/new/'>".getBytes(UTF_8);

    assertThat(MetaRefresh.target(feed, "application/rss+xml", URL)).isEmpty();
  }

  private static Optional<String> in(String head) {
    byte[] body = ("<html><head>" + head + "</head>").getBytes(UTF_8);
    return MetaRefresh.target(body, "text/html; charset=gb2312", URL);
  }
}
