package org.jianwei.aggregate.count;

import java.util.List;
import org.jianwei.aggregate.DataFile;
import org.jianwei.contracts.article.ArticleHead;
import org.jianwei.runtime.config.ConfigException;

/**
 * Tells which articles an authority published; the file {@code official.yaml}.
 *
 * @param publishers words that the name of a publisher holds if it is an authority
 * @param butNot words that the name of no authority holds
 * @param hosts ends of the hosts of authorities
 */
public record Official(List<String> publishers, List<String> butNot, List<String> hosts) {

  private static final Official SHIPPED = DataFile.read("official.yaml", Official.class);

  /** Copies the lists and refuses blank words, which every name holds. */
  public Official {
    publishers = List.copyOf(publishers);
    butNot = List.copyOf(butNot);
    hosts = List.copyOf(hosts);
    if (publishers.stream().anyMatch(String::isBlank)
        || butNot.stream().anyMatch(String::isBlank)
        || hosts.stream().anyMatch(host -> !host.startsWith("."))) {
      throw new ConfigException("official.yaml: words must not be blank, hosts start with a dot");
    }
  }

  /** The rules shipped with the program. */
  public static Official shipped() {
    return SHIPPED;
  }

  /** Whether an authority published the article. */
  public boolean isOfficial(ArticleHead article) {
    String publisher = article.publisher();
    return (publishers.stream().anyMatch(publisher::contains)
            && butNot.stream().noneMatch(publisher::contains))
        || hosts.stream().anyMatch(host(article.canonicalUrl())::endsWith);
  }

  private static String host(String url) {
    int from = url.indexOf("://");
    int start = from < 0 ? 0 : from + 3;
    int end = url.indexOf('/', start);
    return "." + url.substring(start, end < 0 ? url.length() : end);
  }
}
