package org.jianwei.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void chineseCharacters_takeTwoPlaces() {
    TextTable table = new TextTable("NAME", "KIND");
    table.row("港湾新闻网", "feed");
    table.row("Harbour", "list");

    assertThat(table.toString()).isEqualTo("NAME        KIND\n港湾新闻网  feed\nHarbour     list\n");
  }

  @Test
  void fullWidthForms_takeTwoPlaces() {
    assertThat(TextTable.width("南方＋ a")).isEqualTo(8);
  }

  @Test
  void emptyCell_showsADash() {
    TextTable table = new TextTable("A", "B");
    table.row("", "x");

    assertThat(table.toString()).isEqualTo("A  B\n-  x\n");
  }

  @Test
  void rowOfAnotherLength_isRefused() {
    assertThatThrownBy(() -> new TextTable("A", "B").row("x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
