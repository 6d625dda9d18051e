package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.classify.lexicon.TermFinder;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/**
 * Reads Chinese places down to county. A county that no list names is read where it follows a city
 * (杭州市余杭区).
 */
final class PlaceReader implements FactReader {

  private static final Pattern COUNTY_BEHIND =
      Pattern.compile("(?:省|市|自治区|壮族自治区|回族自治区)?([一-龥]{1,3}(?:区|县|旗))(?!别|块|域|间|分|政府网)");

  private final TermFinder<Known> known;
  private final List<String> notBefore;

  PlaceReader(FactFiles.Places file) {
    Map<String, Known> names = new HashMap<>();
    for (FactFiles.Province province : file.provinces()) {
      province.names().forEach(n -> names.put(n, new Known(n, province.code(), true)));
      province.cities().forEach(n -> names.put(n, new Known(n, province.code(), true)));
      province.counties().forEach(n -> names.put(n, new Known(n, province.code(), false)));
    }
    this.known = new TermFinder<>(names);
    this.notBefore = List.copyOf(file.notBefore());
  }

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      for (TermFinder.Found<Known> found : known.find(passage.normal())) {
        if (notBefore.stream().noneMatch(s -> passage.normal().startsWith(s, found.end()))) {
          add(passage, found, facts);
        }
      }
    }
    return facts;
  }

  private static void add(Passage passage, TermFinder.Found<Known> found, List<Fact> facts) {
    Known place = found.value();
    facts.add(fact(passage, place.name(), place.code(), found.start(), found.end()));
    Matcher behind = COUNTY_BEHIND.matcher(passage.normal());
    behind.region(found.end(), passage.normal().length());
    if (place.holdsCounties() && behind.lookingAt()) {
      facts.add(fact(passage, behind.group(1), place.code(), behind.start(1), behind.end(1)));
    }
  }

  private static Fact fact(Passage passage, String name, String code, int start, int end) {
    return new Fact(FactKind.PLACE, name, code, null, null, false, passage.quote(start, end));
  }

  /** A place of the list. */
  private record Known(String name, String code, boolean holdsCounties) {}
}
