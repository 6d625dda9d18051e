package org.jianwei.classify.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopyIndexTest {

  private final CopyRules rules = CopyRules.shipped();
  private final CopyPrinter printer = new CopyPrinter(rules);
  private final CopyIndex index = new CopyIndex(new CopyJudge(rules));

  @Test
  void group_copies_beginsWithTheFirstInTheLog() {
    add("later", 7);
    add("first", 3);
    add("last", 9);

    assertThat(index.group("last")).containsExactly("first", "later", "last");
  }

  @Test
  void remove_article_leavesTheOthersTogether() {
    add("a", 1);
    add("b", 2);
    add("c", 3);

    assertThat(index.remove("a")).containsExactlyInAnyOrder("b", "c");
    assertThat(index.group("c")).containsExactly("b", "c");
  }

  @Test
  void remove_unknownArticle_isNothing() {
    assertThat(index.remove("nobody")).isEmpty();
  }

  private void add(String id, long sequence) {
    index.add(id, sequence, 100, printer.print("智能眼镜考场作弊 卖家获刑一年", ""));
  }
}
