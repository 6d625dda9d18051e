package org.jianwei.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.Test;

class OffsetWindowTest {

  private final OffsetWindow window = new OffsetWindow(null);

  @Test
  void committable_oldestStillUnderWay_staysThere() {
    begin(0, 1, 2);

    window.finish(1);

    assertThat(window.committable().offset()).isZero();
  }

  @Test
  void committable_allDone_isBehindTheLast() {
    begin(0, 1, 2);

    finish(2, 0, 1);

    assertThat(window.committable().offset()).isEqualTo(3);
  }

  @Test
  void committable_offsetsWithGaps_followsWhatWasRead() {
    begin(4, 9);

    finish(4);

    assertThat(window.committable().offset()).isEqualTo(9);
  }

  @Test
  void isStarted_afterRestart_tellsWhatWasUnderWayFromWhatWaited() {
    begin(0, 1, 2, 3);
    window.start(1);
    window.start(2);
    finish(2);

    OffsetWindow restarted = new OffsetWindow(window.committable());

    assertThat(restarted.isStarted(0)).isFalse();
    assertThat(restarted.isStarted(1)).isTrue();
    assertThat(restarted.isStarted(2)).isFalse();
    assertThat(restarted.begin(2)).isFalse();
    assertThat(restarted.isStarted(3)).isFalse();
  }

  @Test
  void start_notOpenHere_isNotNoted() {
    window.start(7);

    assertThat(window.isStarted(7)).isFalse();
  }

  @Test
  void begin_afterRestart_repeatsOnlyWhatWasUnderWay() {
    begin(0, 1, 2, 3);
    finish(1, 3);

    OffsetWindow restarted = new OffsetWindow(window.committable());

    assertThat(restarted.begin(0)).isTrue();
    assertThat(restarted.begin(1)).isFalse();
    assertThat(restarted.begin(2)).isTrue();
    assertThat(restarted.begin(3)).isFalse();
    assertThat(restarted.begin(4)).isTrue();
  }

  @Test
  void committable_afterRestartAndAllDone_isBehindTheLast() {
    begin(0, 1, 2);
    finish(1, 2);
    OffsetWindow restarted = new OffsetWindow(window.committable());
    restarted.begin(0);
    restarted.begin(1);
    restarted.begin(2);

    restarted.finish(0);

    assertThat(restarted.committable()).isEqualTo(new OffsetAndMetadata(3, ""));
  }

  @Test
  void committable_fullWindow_fitsIntoTheMetadata() {
    for (long offset = 0; offset < OffsetWindow.SPAN_MAX + 500; offset++) {
      window.begin(offset);
    }
    for (long offset = 1; offset < OffsetWindow.SPAN_MAX + 500; offset += 2) {
      window.finish(offset);
      window.start(offset + 1);
    }

    assertThat(window.isFull()).isTrue();
    assertThat(window.committable().metadata()).hasSizeLessThan(4_096);
  }

  @Test
  void finish_twice_countsOnce() {
    begin(0);

    assertThat(window.finish(0)).isTrue();
    assertThat(window.finish(0)).isFalse();
  }

  @Test
  void begin_foreignMetadata_isIgnored() {
    OffsetWindow foreign = new OffsetWindow(new OffsetAndMetadata(5, "no base64!"));

    assertThat(foreign.begin(5)).isTrue();
  }

  private void begin(long... offsets) {
    for (long offset : offsets) {
      window.begin(offset);
    }
  }

  private void finish(long... offsets) {
    for (long offset : offsets) {
      window.finish(offset);
    }
  }
}
