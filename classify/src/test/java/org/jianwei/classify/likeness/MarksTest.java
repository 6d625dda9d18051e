package org.jianwei.classify.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarksTest {

  private final Marks one =
      marks(Map.of(Signal.PRODUCT, Set.of("小鹿", "云眸"), Signal.PLACE, Set.of("江苏")));
  private final Marks other =
      marks(Map.of(Signal.PRODUCT, Set.of("云眸", "知音"), Signal.CHARGE, Set.of("诈骗罪")));

  @Test
  void of_marksOfOneSignal_areThoseAndNoOthers() {
    assertThat(one.of(Signal.PRODUCT)).containsExactly("云眸", "小鹿");
    assertThat(one.of(Signal.PLACE)).containsExactly("江苏");
    assertThat(one.of(Signal.CHARGE)).isEmpty();
  }

  @Test
  void rarityOfShared_oneOfTwoShared_countsThatOne() {
    assertThat(one.rarityOfShared(Signal.PRODUCT, other)).isEqualTo(0.25);
    assertThat(one.shared(Signal.PRODUCT, other)).containsExactly("云眸");
  }

  @Test
  void rarityOfShared_nothingShared_isZero() {
    assertThat(one.rarityOfShared(Signal.PLACE, other)).isZero();
    assertThat(one.rarityOfShared(Signal.PRODUCT, Marks.NONE)).isZero();
  }

  @Test
  void eachHasOwn_oneHoldsAllOfTheOther_isFalse() {
    Marks more = marks(Map.of(Signal.PRODUCT, Set.of("小鹿", "云眸", "知音")));

    assertThat(one.eachHasOwn(Signal.PRODUCT, other)).isTrue();
    assertThat(one.eachHasOwn(Signal.PRODUCT, more)).isFalse();
    assertThat(one.eachHasOwn(Signal.CHARGE, other)).isFalse();
  }

  @Test
  void forEachCode_sameMarkInTwoTexts_isTheSame() {
    List<Integer> codes = new ArrayList<>();
    List<Integer> others = new ArrayList<>();

    one.forEach(Signal.PRODUCT, (code, rarity) -> codes.add(code));
    other.forEach(Signal.PRODUCT, (code, rarity) -> others.add(code));

    codes.retainAll(others);
    assertThat(codes).hasSize(1);
  }

  private static Marks marks(Map<Signal, Set<String>> found) {
    return Marks.of(found, mark -> 0.25);
  }
}
