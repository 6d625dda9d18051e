package org.jianwei.classify.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedStretchesTest {

  @Test
  void of_reorderedTitles_findsBothStretches() {
    assertThat(SharedStretches.of("南通会计 被骗百万", "百万货款 南通会计").texts()).containsExactly("南通会计", "百万");
  }

  @Test
  void of_swappedArguments_givesTheSame() {
    String a = "机器人夹伤男童手指";
    String b = "男童手指被机器人夹伤 家属发声";

    assertThat(SharedStretches.of(a, b).texts()).isEqualTo(SharedStretches.of(b, a).texts());
  }

  @Test
  void of_emptyTitle_findsNothing() {
    assertThat(SharedStretches.of("", "机器人").count()).isZero();
  }
}
