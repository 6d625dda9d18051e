package org.jianwei.classify.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackerTest {

  @Test
  void put_numbersOfAllSizes_areReadWhereTheyWereWritten() {
    Packer packer = new Packer(1);
    packer.putByte((byte) 7);
    packer.putChar('陵');
    packer.putInt(-5);
    packer.putLong(Long.MIN_VALUE);
    packer.putDouble(Math.PI);
    packer.putText("云眸");
    packer.setInt(3, 6);

    byte[] packed = packer.packed();
    assertThat(packed).hasSize(27);
    assertThat(Packed.charAt(packed, 1)).isEqualTo('陵');
    assertThat(Packed.intAt(packed, 3)).isEqualTo(6);
    assertThat(Packed.longAt(packed, 7)).isEqualTo(Long.MIN_VALUE);
    assertThat(Packed.doubleAt(packed, 15)).isEqualTo(Math.PI);
    assertThat(Packed.textAt(packed, 23, 2)).isEqualTo("云眸");
  }

  @Test
  void align_afterOneByte_theNextIntBeginsAtAMultipleOfFour() {
    Packer packer = new Packer(16);
    packer.putByte((byte) 1);
    packer.align();

    assertThat(packer.size()).isEqualTo(4);
    packer.align();
    assertThat(packer.size()).isEqualTo(4);
  }
}
