package org.jianwei.classify.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianwei.classify.incident.Press;
import org.jianwei.contracts.article.Article;
import org.junit.jupiter.api.Test;

class SightingTest {

  private final Article article = Press.article("a", "2026-05-01", "题", "文");

  @Test
  void of_unknownArticle_isRevisionOne() {
    assertThat(Sighting.of(null, article))
        .isEqualTo(new Sighting.Fresh(new Seen(article.contentHash(), 1)));
  }

  @Test
  void of_sameContent_isRepeat() {
    assertThat(Sighting.of(new Seen(article.contentHash(), 3), article))
        .isEqualTo(new Sighting.Repeat());
  }

  @Test
  void of_otherContent_isNextRevision() {
    assertThat(Sighting.of(new Seen("other", 3), article))
        .isEqualTo(new Sighting.Fresh(new Seen(article.contentHash(), 4)));
  }
}
