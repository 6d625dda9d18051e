package org.jianwei.ingest.page.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianwei.ingest.page.Pages;
import org.jianwei.ingest.source.ListRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Lists made to use up a reader: n links, for each of which n would be looked at again. The limit
 * is far above what each takes, for slow machines, and far below what the square of n takes.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileListsTest {

  private static final int LINKS = 100_000;
  private static final String LINK = "<a href=/2025/0901/1.html>渡轮改线首日客流平稳</a>";

  @Test
  void read_rowOfManyLinksToOnePage_isSearchedOnce() {
    List<PageLink> links = links("<ul><li>" + LINK.repeat(LINKS) + "</li></ul>", null);

    assertThat(links).hasSize(1);
    assertThat(links.get(0).published()).isNull();
  }

  @Test
  void read_byRule_blockOfManyLinksToOnePage_isSearchedOnce() {
    ListRule rule = new ListRule("a", null, ".title", ".time");

    List<PageLink> links = links("<div>" + LINK.repeat(LINKS) + "</div>", rule);

    assertThat(links).extracting(PageLink::title).containsExactly("渡轮改线首日客流平稳");
  }

  private static List<PageLink> links(String html, @Nullable ListRule rule) {
    return ListReader.read(Pages.body(html), rule)
        .fold(
            ListOutcome.Links::links,
            unreadable -> {
              throw new AssertionError(unreadable.reason());
            });
  }
}
