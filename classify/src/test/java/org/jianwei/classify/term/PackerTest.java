package org.jianwei.classify.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PackerTest {

  @Test
  void put_numbersOfAllSizes_areReadWhereTheyWereWritten() {
    Packer packer = new Packer(1);
    packer.putChar('陵');
    packer.putChar('州');
    packer.putInt(-5);
    packer.putLong(Long.MIN_VALUE + 3);
    packer.putDouble(Math.PI);
    packer.putText("云眸换");
    packer.setInt(4, 6);

    int[] packed = packer.packed();
    assertThat(packed).hasSize(8);
    assertThat(Packed.charAt(packed, 0)).isEqualTo('陵');
    assertThat(Packed.charAt(packed, 2)).isEqualTo('州');
    assertThat(Packed.intAt(packed, 4)).isEqualTo(6);
    assertThat(Packed.longAt(packed, 8)).isEqualTo(Long.MIN_VALUE + 3);
    assertThat(Packed.doubleAt(packed, 16)).isEqualTo(Math.PI);
    assertThat(Packed.textAt(packed, 24, 3)).isEqualTo("云眸换");
  }

  @Test
  void longAt_lowerHalfNegative_isNotExtended() {
    Packer packer = new Packer(8);
    packer.putLong(0x1_ffff_fffeL);

    assertThat(Packed.longAt(packer.packed(), 0)).isEqualTo(0x1_ffff_fffeL);
  }

  @Test
  void putWords_someOfOthers_areAddedToTheEndOfTheLast() {
    Packer packer = new Packer(8);
    packer.putWords(new int[] {1, 2, 3, 4}, 4, 10);

    assertThat(packer.packed()).containsExactly(2, 3);
  }

  @Test
  void align_afterOneChar_theNextIntBeginsAtAMultipleOfFour() {
    Packer packer = new Packer(16);
    packer.putChar('陵');
    packer.align();

    assertThat(packer.size()).isEqualTo(4);
    packer.align();
    assertThat(packer.size()).isEqualTo(4);
  }

  @Test
  void putInt_behindOneChar_isRefused() {
    Packer packer = new Packer(16);
    packer.putChar('陵');

    assertThatThrownBy(() -> packer.putInt(1)).isInstanceOf(IllegalStateException.class);
  }
}
