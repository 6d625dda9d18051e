package org.jianwei.bench.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DefectiveFeedsTest {

  static Stream<String> defects() {
    return DefectiveFeeds.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("defects")
  void ours_readsAFeedWithADefectAsIfItHadNone(String defect) throws Exception {
    assertThat(FeedRival.OURS.read(DefectiveFeeds.all().get(defect)))
        .isEqualTo(DefectiveFeeds.ENTRIES);
  }

  @ParameterizedTest
  @EnumSource
  void everyRival_readsTheFeedWithoutADefect(FeedRival rival) throws Exception {
    assertThat(rival.read(DefectiveFeeds.all().get("none"))).isEqualTo(DefectiveFeeds.ENTRIES);
  }
}
