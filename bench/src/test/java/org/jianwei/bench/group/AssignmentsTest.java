package org.jianwei.bench.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AssignmentsTest {

  private final PressFile press = PressFile.shipped();
  private final List<Assignment> year = Assignments.draw(press, 7, 3000, false);

  @Test
  void draw_sameSeed_isTheSameYear() {
    Newsroom newsroom = new Newsroom(press);
    List<Assignment> again = Assignments.draw(press, 7, 3000, false);

    assertThat(again).isEqualTo(year);
    assertThat(newsroom.write(again.get(99)).text()).isEqualTo(newsroom.write(year.get(99)).text());
  }

  @Test
  void draw_otherSeed_isAnotherYear() {
    assertThat(Assignments.draw(press, 8, 3000, false)).isNotEqualTo(year);
  }

  @Test
  void draw_year_comesInTheOrderOfArrivalAndHoldsAllGenres() {
    assertThat(year).isSortedAccordingTo(Comparator.comparingLong(Assignment::minute));
    assertThat(year.stream().map(Assignment::genre).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Genre.class));
  }

  @Test
  void draw_revision_comesAfterItsReportUnderTheSameAddress() {
    Assignment revision =
        year.stream().filter(a -> a.genre() == Genre.REVISION).findFirst().orElseThrow();

    assertThat(year.subList(0, year.indexOf(revision)))
        .anyMatch(a -> a.address() == revision.address() && a.genre() == Genre.REPORT);
  }

  @Test
  void draw_small_hasNoCaseOfManyReportsOfOneStage() {
    List<Assignment> small = Assignments.draw(press, 7, 1000, true);
    Set<String> reports = new TreeSet<>();
    small.stream()
        .filter(a -> a.genre() == Genre.REPORT || a.genre() == Genre.REPRINT)
        .forEach(a -> reports.add(a.cases().get(0).number() + "/" + a.stage() + "/" + a.address()));

    assertThat(
            reports.stream()
                .collect(Collectors.groupingBy(r -> r.substring(0, r.lastIndexOf('/')))))
        .allSatisfy((stage, all) -> assertThat(all).hasSizeLessThanOrEqualTo(4));
  }

  @Test
  void write_anyArticle_leavesNoTemplateOpen() {
    Newsroom newsroom = new Newsroom(press);

    assertThat(year)
        .allSatisfy(a -> assertThat(newsroom.write(a).text()).doesNotContain("{", "}", "[", "|"));
  }
}
