package org.jianwei.deploy.press.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private final Scope scope = Scope.root().with("a", "甲").with("b", "<&\">");

  @Test
  void value_isFilledInAndEscaped() {
    assertThat(Template.parse("x{{a}}y{{b}}z").render(scope)).isEqualTo("x甲y&lt;&amp;&quot;&gt;z");
  }

  @Test
  void section_isWrittenOncePerScopeAndSeesTheOuterValues() {
    scope.with("rows", List.of(scope.inner().with("n", "1"), scope.inner().with("n", "2")));
    assertThat(Template.parse("[{{#rows}}{{n}}{{a}} {{/rows}}]").render(scope))
        .isEqualTo("[1甲 2甲 ]");
  }

  @Test
  void emptySection_isNotWritten() {
    scope.withOptional("none", null);
    assertThat(Template.parse("[{{#none}}{{none}}{{/none}}]").render(scope)).isEqualTo("[]");
  }

  @Test
  void unknownName_isRefused() {
    assertThatThrownBy(() -> Template.parse("{{c}}").render(scope)).hasMessageContaining("{{c}}");
    assertThatThrownBy(() -> Template.parse("{{#c}}{{/c}}").render(scope))
        .hasMessageContaining("{{#c}}");
  }

  @Test
  void sectionsOutOfOrder_areRefused() {
    assertThatThrownBy(() -> Template.parse("{{#a}}{{#b}}{{/a}}{{/b}}"))
        .hasMessageContaining("{{/a}}");
    assertThatThrownBy(() -> Template.parse("{{/a}}")).hasMessageContaining("{{/a}}");
    assertThatThrownBy(() -> Template.parse("{{#a}}")).hasMessageContaining("never closed");
  }

  @Test
  void textInBracesThatIsNoTag_staysAsItIs() {
    assertThat(Template.parse("{\"a\":{\"b\":1}}").render(scope)).isEqualTo("{\"a\":{\"b\":1}}");
  }
}
