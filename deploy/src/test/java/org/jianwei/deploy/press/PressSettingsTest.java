package org.jianwei.deploy.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class PressSettingsTest {

  @Test
  void demo_usesTheUsualPortsAtTheWrittenSpeed() {
    assertThat(PressSettings.demo(Clock.systemUTC()))
        .extracting(PressSettings::basePort, PressSettings::speed)
        .containsExactly(17801, 1.0);
  }

  @Test
  void portOutOfRange_isRefused() {
    assertThatThrownBy(() -> new PressSettings(65_501, Clock.systemUTC(), 1))
        .hasMessageContaining("65501");
  }

  @Test
  void speedThatIsNotPositive_isRefused() {
    assertThatThrownBy(() -> new PressSettings(0, Clock.systemUTC(), 0)).hasMessageContaining("0");
    assertThatThrownBy(() -> new PressSettings(0, Clock.systemUTC(), Double.NaN))
        .hasMessageContaining("NaN");
  }
}
