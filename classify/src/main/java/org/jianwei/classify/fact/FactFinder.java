package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.contracts.assessment.Fact;

/**
 * Reads the facts that grouping, records and summaries are built from. Of each kind the first
 * {@value #MOST_OF_A_KIND} different facts are kept. Immutable and thread-safe.
 */
public final class FactFinder {

  static final int MOST_OF_A_KIND = 24;

  private final List<FactReader> readers;

  /** A finder with the data that the jar holds, for texts marked with {@code lexicon}. */
  public FactFinder(SignalLexicon lexicon) {
    FactFiles.Places places = FactFiles.read(FactFiles.Places.FILE, FactFiles.Places.class);
    this.readers =
        List.of(
            new ActReader(FactFiles.read(FactFiles.Acts.FILE, FactFiles.Acts.class), lexicon),
            new ProductReader(
                FactFiles.read(FactFiles.Products.FILE, FactFiles.Products.class), lexicon),
            new PersonReader(FactFiles.read(FactFiles.People.FILE, FactFiles.People.class)),
            new OrganisationReader(
                FactFiles.read(FactFiles.Organisations.FILE, FactFiles.Organisations.class)),
            new PlaceReader(places, new Divisions(places, FactFiles.lines(Divisions.FILE))),
            new CourtReader(),
            new ChargeReader(FactFiles.read(FactFiles.Charges.FILE, FactFiles.Charges.class)),
            new SentenceReader(),
            new StageReader(FactFiles.read(FactFiles.Stages.FILE, FactFiles.Stages.class), lexicon),
            new QuantityReader(
                FactFiles.read(FactFiles.Quantities.FILE, FactFiles.Quantities.class)),
            new DateReader(),
            new StatuteReader(FactFiles.read(FactFiles.Statutes.FILE, FactFiles.Statutes.class)));
  }

  /** The facts of a reading, by kind and then in the order of the text. */
  public List<Fact> find(Reading reading) {
    List<Passage> passages =
        reading.places().stream().map(place -> new Passage(reading.article(), place)).toList();
    List<Fact> facts = new ArrayList<>();
    for (FactReader reader : readers) {
      Set<Stated> seen = new HashSet<>();
      reader.read(passages).stream()
          .filter(fact -> seen.size() < MOST_OF_A_KIND && seen.add(Stated.by(fact)))
          .forEach(facts::add);
    }
    return facts;
  }

  private static boolean isKindSaid(Fact sentence) {
    return sentence.value().contains("徒刑") || sentence.value().contains("拘役");
  }

  /** What makes two facts the same. */
  private record Stated(String value, String code) {
    static Stated by(Fact fact) {
      String code = String.valueOf(fact.code());
      return switch (fact.kind()) {
        case STAGE -> new Stated("", code);
        // 获刑四年 of a headline does not say which kind of punishment it is.
        case SENTENCE -> new Stated(fact.number() + (isKindSaid(fact) ? "" : "?"), code);
        default -> new Stated(fact.value(), code);
      };
    }
  }
}
