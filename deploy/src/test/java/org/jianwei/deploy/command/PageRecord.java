package org.jianwei.deploy.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.article.ArticleIds;

/** Pages of articles as the fetcher writes them. */
final class PageRecord {

  private PageRecord() {}

  static ProducerRecord<String, byte[]> of(String url, String fetchedAt, String html) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            Topics.PAGES.name(),
            ArticleIds.ofCanonicalUrl(url),
            Zstd.compress(html.getBytes(UTF_8), 3));
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("url", url);
    headers.put("source", "harbour");
    headers.put("kind", "\"article\"");
    headers.put("entry", "-1");
    headers.put("status", "200");
    headers.put("content-type", "text/html; charset=utf-8");
    headers.put("fetched-at", fetchedAt);
    headers.put("hints", "{\"published_precision\":\"none\"}");
    headers.put("truncated", "false");
    headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }

  /** A page with an article of two paragraphs. */
  static String html(String title, String fact) {
    return """
        <html><head><title>%s_港湾新闻网</title></head><body><h1>%s</h1>
        <div class="article"><p>港湾新闻网讯 港湾市交通部门昨日表示，%s，涉事企业已暂停全部车辆运营，
        事故原因正在调查之中。</p>
        <p>据目击者介绍，车辆当时没有减速，也没有发出任何提示音，老人随后被送往附近医院救治，
        目前没有生命危险。企业负责人表示，将配合调查，并承担全部医疗费用。</p></div></body></html>
        """
        .formatted(title, title, fact);
  }
}
