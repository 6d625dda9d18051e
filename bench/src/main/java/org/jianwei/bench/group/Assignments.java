package org.jianwei.bench.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a year of news, drawn from a seed: bursts of hundreds of reprints, court cases that
 * go on for months, look-alikes, round-ups, late arrivals, revisions and farm copies.
 */
final class Assignments {

  private static final int DAYS = 365;
  private static final int DAY_MINUTES = 24 * 60;
  private static final double LOOK_ALIKES = 0.25;
  private static final double COURT_CASES = 0.2;
  private static final double LATE = 0.03;
  private static final int LATE_DAYS_MAX = 60;
  private static final int LOOK_BACK_CASES = 400;
  private static final int ROUND_UP_ITEMS_MAX = 5;

  private final PressFile press;
  private final Random random;
  private final boolean small;
  private final List<Assignment> planned = new ArrayList<>();
  private final List<MadeUpCase> cases = new ArrayList<>();
  private int addresses;

  private Assignments(PressFile press, long seed, boolean small) {
    this.press = press;
    this.random = new Random(seed);
    this.small = small;
  }

  /**
   * Draws a plan.
   *
   * @param articles about how many articles
   * @param small whether all cases are small ones of 1 to 4 articles: many incidents of few
   * @return the articles in the order of their arrival
   */
  static List<Assignment> draw(PressFile press, long seed, int articles, boolean small) {
    Assignments plan = new Assignments(press, seed, small);
    while (plan.planned.size() < articles) {
      // Cases are drawn in rounds over the year, so that a small plan also spans all of it.
      plan.openCase();
    }
    plan.planned.sort(
        Comparator.comparingLong(Assignment::minute).thenComparingInt(Assignment::address));
    return plan.planned;
  }

  private void openCase() {
    int number = cases.size();
    int day = (int) ((number * 0.6180339887) % 1 * DAYS);
    MadeUpCase like = random.nextDouble() < LOOK_ALIKES ? recent(day) : null;
    MadeUpCase opened = MadeUpCase.draw(number, day, like, press, random);
    cases.add(opened);
    int size = size();
    stage(opened, 0, day, size);
    if (random.nextDouble() < COURT_CASES) {
      for (int i = 0; i < press.stages().size(); i++) {
        int later = day + press.stages().get(i).days() + random.nextInt(15);
        if (later < DAYS) {
          stage(opened, i + 1, later, Math.max(1, size / 4));
        }
      }
    }
    if (random.nextDouble() < 0.08) {
      roundUp(day);
    }
  }

  /** Half of all cases are a report or three, one in fifty is a burst of hundreds. */
  private int size() {
    double draw = random.nextDouble();
    if (small) {
      return 1 + random.nextInt(4);
    }
    if (draw < 0.5) {
      return 1 + random.nextInt(3);
    }
    if (draw < 0.85) {
      return 4 + random.nextInt(12);
    }
    return draw < 0.98 ? 20 + random.nextInt(60) : 150 + random.nextInt(450);
  }

  private void stage(MadeUpCase of, int stage, int day, int size) {
    int reports = Math.max(1, (int) Math.round(Math.min(size, 1 + 2 * Math.sqrt(size))));
    List<Assignment> written = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      long published = day * (long) DAY_MINUTES + spread(i == 0 ? 600 : 4000);
      if (i < reports) {
        Assignment report =
            add(Genre.REPORT, List.of(of), stage, published, random.nextLong(), ++addresses, 1);
        written.add(report);
        revise(report);
      } else {
        Assignment original = Wording.one(written, random);
        Genre genre = random.nextDouble() < 0.04 ? Genre.FARM_COPY : Genre.REPRINT;
        long later = Math.max(published, original.published()) + spread(1200);
        add(genre, List.of(of), stage, later, original.textSeed(), ++addresses, 1);
      }
    }
    if (size > 3 && random.nextDouble() < 0.3) {
      long published = (day + 2) * (long) DAY_MINUTES;
      add(Genre.COMPLEMENTARY, List.of(of), 0, published, random.nextLong(), ++addresses, 1);
    }
  }

  private void revise(Assignment report) {
    if (random.nextDouble() < 0.03) {
      long later = report.minute() + 60 + spread(2000);
      planned.add(
          new Assignment(
              later,
              report.published(),
              report.address(),
              Genre.REVISION,
              report.cases(),
              report.stage(),
              report.textSeed(),
              report.ownSeed(),
              2));
    }
  }

  private void roundUp(int day) {
    List<MadeUpCase> told = new ArrayList<>();
    for (int i = cases.size() - 1; i >= 0 && told.size() < ROUND_UP_ITEMS_MAX; i--) {
      if (Math.abs(cases.get(i).day() - day) < 8) {
        told.add(cases.get(i));
      }
    }
    if (told.size() > 2) {
      long published = (day + 6) * (long) DAY_MINUTES;
      add(Genre.ROUND_UP, told, 0, published, random.nextLong(), ++addresses, 1);
    }
  }

  private Assignment add(
      Genre genre,
      List<MadeUpCase> of,
      int stage,
      long published,
      long textSeed,
      int address,
      int revision) {
    boolean late = random.nextDouble() < LATE;
    long wait = late ? (2 + random.nextInt(LATE_DAYS_MAX)) * (long) DAY_MINUTES : spread(30);
    Assignment added =
        new Assignment(
            published + wait,
            published,
            address,
            genre,
            List.copyOf(of),
            stage,
            textSeed,
            random.nextLong(),
            revision);
    planned.add(added);
    return added;
  }

  private @Nullable MadeUpCase recent(int day) {
    for (int i = cases.size() - 1; i >= Math.max(0, cases.size() - LOOK_BACK_CASES); i--) {
      int apart = Math.abs(cases.get(i).day() - day);
      if (apart < 30) {
        return cases.get(i);
      }
    }
    return cases.isEmpty() ? null : Wording.one(cases, random);
  }

  /** Minutes, most of them few: exponential with this mean. */
  private long spread(int mean) {
    return (long) (-mean * StrictMath.log(1 - random.nextDouble()));
  }
}
