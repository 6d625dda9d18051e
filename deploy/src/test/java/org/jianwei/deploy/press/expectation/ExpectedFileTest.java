package org.jianwei.deploy.press.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianwei.contracts.incident.MembershipRole;
import org.jianwei.contracts.vocabulary.Label;
import org.jianwei.deploy.press.edition.PressArticle;
import org.jianwei.deploy.press.edition.SiteData;
import org.jianwei.deploy.press.edition.SiteFiles;
import org.junit.jupiter.api.Test;

/** The file of what must stand says something about every article of the press. */
class ExpectedFileTest {

  private final Expectation expectation = Expectation.ofPress();
  private final List<SiteData> sites = SiteFiles.readAll();

  @Test
  void everyArticle_isExpectedToBeAMemberOrNone() {
    Set<ArticleRef> expected = new TreeSet<>(expectation.noMembership());
    members().map(ExpectedMember::article).forEach(expected::add);
    Set<ArticleRef> written =
        sites.stream()
            .flatMap(
                site ->
                    site.articles().stream()
                        .filter(article -> article.canonicalPath() == null)
                        .map(article -> new ArticleRef(site.spec().id(), article.path())))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(expected).isEqualTo(written);
  }

  @Test
  void noArticle_isBothMemberAndNone() {
    assertThat(members().map(ExpectedMember::article))
        .doesNotContainAnyElementsOf(expectation.noMembership());
  }

  @Test
  void wordsExpected_standInTheArticlesOfTheirIncident() {
    assertThat(expectation.incidents())
        .allSatisfy(
            incident -> {
              String texts =
                  incident.members().stream()
                      .map(member -> text(member.article()))
                      .collect(Collectors.joining("\n"));
              assertThat(texts).contains(incident.words());
            });
  }

  @Test
  void groupsOfCopies_haveOneOriginalEach() {
    Stream<List<ExpectedMember>> groups =
        expectation.incidents().stream()
            .map(i -> i.members().stream().filter(member -> member.copy() != null))
            .map(copies -> copies.collect(Collectors.groupingBy(ExpectedMember::group)))
            .map(Map::values)
            .flatMap(Collection::stream);
    assertThat(groups)
        .allSatisfy(
            group -> {
              assertThat(group).hasSizeGreaterThan(1);
              assertThat(group).filteredOn(m -> m.role() != MembershipRole.REPRINT).hasSize(1);
            });
  }

  @Test
  void oneIncident_isAHazard() {
    assertThat(expectation.incidents())
        .filteredOn(incident -> incident.label() == Label.AI_HAZARD)
        .hasSize(1);
  }

  @Test
  void expectedRejects_areAddressesOfThePress() {
    assertThat(expectation.rejects())
        .allSatisfy(reject -> assertThat(served(reject.article())).isTrue());
  }

  private Stream<ExpectedMember> members() {
    return expectation.incidents().stream().flatMap(incident -> incident.members().stream());
  }

  private boolean served(ArticleRef ref) {
    return sites.stream()
        .filter(site -> site.spec().id().equals(ref.site()))
        .anyMatch(
            site ->
                (site.spec().feed() != null && ref.path().equals(site.spec().feed().path()))
                    || site.articles().stream().anyMatch(a -> a.path().equals(ref.path())));
  }

  private String text(ArticleRef ref) {
    PressArticle article =
        sites.stream()
            .filter(site -> site.spec().id().equals(ref.site()))
            .flatMap(site -> site.articles().stream())
            .filter(a -> a.path().equals(ref.path()))
            .findFirst()
            .orElseThrow();
    return article.title() + "\n" + String.join("\n", article.paragraphs());
  }
}
