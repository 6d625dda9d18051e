package org.jianwei.aggregate.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jianwei.runtime.config.ConfigException;
import org.junit.jupiter.api.Test;

class TemplateTest {

  @Test
  void bracketWithAnEmptySlot_isLeftOut() {
    Template template = Template.parse("A crash[ in {place}][ with {product}].");

    assertThat(template.fill(Map.of("place", "Wuhan")))
        .hasValueSatisfying(filled -> assertThat(filled.text()).isEqualTo("A crash in Wuhan."));
  }

  @Test
  void emptySlotOutsideBrackets_fillsNothing() {
    assertThat(Template.parse("{loss} lost").fill(Map.of())).isEmpty();
  }

  @Test
  void valuesThatLookLikePatterns_areTakenAsTheyAre() {
    assertThat(Template.parse("“{headline}”").fill(Map.of("headline", "a$1\\{b}[c]")))
        .hasValueSatisfying(filled -> assertThat(filled.text()).isEqualTo("“a$1\\{b}[c]”"));
  }

  @Test
  void bracketOrBraceWithoutPartner_isRefused() {
    assertThatThrownBy(() -> Template.parse("a [b")).isInstanceOf(ConfigException.class);
    assertThatThrownBy(() -> Template.parse("a {b")).isInstanceOf(ConfigException.class);
    assertThatThrownBy(() -> Template.parse("a [b[c]]")).isInstanceOf(ConfigException.class);
  }
}
