package org.jianwei.deploy.press.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ValidatorsTest {

  private static final byte[] BODY = {1, 2, 3};
  private final Validators validators =
      Validators.of(BODY, Instant.parse("2026-07-01T08:09:10.700Z"));

  @Test
  void lastModified_isAnHttpDate() {
    assertThat(validators.lastModifiedHeader()).isEqualTo("Wed, 01 Jul 2026 08:09:10 GMT");
  }

  @Test
  void etagInAList_isKnown() {
    assertThat(validators.isKnown("\"other\", " + validators.etag(), null)).isTrue();
  }

  @Test
  void otherEtag_winsOverAMatchingDate() {
    assertThat(validators.isKnown("\"other\"", validators.lastModifiedHeader())).isFalse();
  }

  @Test
  void olderDate_isNotKnown() {
    assertThat(validators.isKnown(null, "Wed, 01 Jul 2026 08:09:09 GMT")).isFalse();
  }

  @Test
  void unreadableDate_countsAsNone() {
    assertThat(validators.isKnown(null, "gestern")).isFalse();
    assertThat(validators.isKnown(null, null)).isFalse();
  }
}
