package org.jianwei.classify.likeness;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jianwei.classify.term.Packed;
import org.jianwei.classify.term.Packer;
import org.jianwei.classify.term.TermVector;

/**
 * What of an article, or of one part of a round-up, is compared with others: about two kilobytes. A
 * function of the text and of shipped statistics alone. Made by {@link LinkJudge#profile}. Held as
 * it is stored, in one array in the order in which a comparison reads them, so that a comparison
 * waits for memory once and not for a dozen objects. Immutable.
 */
public final class Profile {

  private static final int FLAGS = 0;
  private static final int DAY = 4;
  private static final int INFORMATION = 8;
  private static final int TITLE_CHARS = 16;

  /** Where the parts begin that stand behind the title, each an int. */
  private static final int PARTS = 20;

  private static final int TITLE = PARTS + Integer.BYTES * Part.values().length;

  private static final int HAS_TITLE = 1;
  private static final int HAS_TEXT = 2;
  private static final int ABOUT_AI = 4;
  private static final int HAS_FIRST_CASES = 8;

  private static final int EXPECTED_BYTES = 3000;

  private final int[] packed;

  private Profile(int[] packed) {
    this.packed = packed;
  }

  /** Puts together what was found of a text. */
  static Profile of(long day, Head head, Body body) {
    Packer packer = new Packer(EXPECTED_BYTES);
    packer.putInt(flags(head, body));
    packer.putInt(Math.toIntExact(day));
    packer.putDouble(head.information);
    packer.putInt(head.title.length());
    for (int i = 0; i < Part.values().length; i++) {
      packer.putInt(0);
    }
    packer.putText(head.title);
    packer.align();
    put(Part.TITLE_TERMS, packer, head.terms::pack);
    put(Part.CHARACTERS, packer, head.characters::pack);
    put(Part.MARKS, packer, body.marks::pack);
    put(Part.TEXT_TERMS, packer, body.terms::pack);
    put(Part.MARK_TEXTS, packer, body.marks::packTexts);
    put(Part.FIRST_CASES, packer, into -> PackedTexts.pack(new TreeSet<>(body.firstCases), into));
    put(Part.CASE_NUMBERS, packer, into -> PackedTexts.pack(new TreeSet<>(body.caseNumbers), into));
    return new Profile(packer.packed());
  }

  private static int flags(Head head, Body body) {
    return (head.own ? HAS_TITLE : 0)
        | (body.hasText ? HAS_TEXT : 0)
        | (head.aboutAi ? ABOUT_AI : 0)
        | (body.firstCases.isEmpty() ? 0 : HAS_FIRST_CASES);
  }

  private static void put(Part part, Packer packer, Consumer<Packer> pack) {
    packer.setInt(placeOf(part), packer.size());
    pack.accept(packer);
  }

  /**
   * The profile of which these are the bytes.
   *
   * @throws IllegalArgumentException if they were damaged, or written in another form
   */
  public static Profile ofBytes(byte[] stored) {
    return new Profile(Stored.read(stored));
  }

  /** It as bytes, for {@link #ofBytes}; they hold while texts are read as they are now. */
  public byte[] toBytes() {
    return Stored.write(packed);
  }

  /** Day of publication in Shanghai, as days since 1970-01-01. */
  public long day() {
    return Packed.intAt(packed, DAY);
  }

  /** Whether it has a title, where a part of a round-up has but its first sentence. */
  boolean hasTitle() {
    return is(HAS_TITLE);
  }

  /** Whether the title speaks of AI. */
  public boolean aboutAi() {
    return is(ABOUT_AI);
  }

  /** Whether there is more than a title. */
  public boolean hasText() {
    return is(HAS_TEXT);
  }

  /** What was found for a signal that compares sets; empty where nothing was. */
  public Set<String> marks(Signal signal) {
    return marks().of(signal);
  }

  /** Numbers under which courts hear its matter, such as {@code 2025江01刑终12号}. */
  public Set<String> caseNumbers() {
    return PackedTexts.setAt(packed, start(Part.CASE_NUMBERS));
  }

  /** Kinds of act or charge of which it calls its matter the first case. */
  Set<String> firstCases() {
    return PackedTexts.setAt(packed, start(Part.FIRST_CASES));
  }

  /** Whether it calls its matter the first case of something. */
  boolean hasFirstCases() {
    return is(HAS_FIRST_CASES);
  }

  /** Title in normal form, without fillers, with one blank for all that is no letter. */
  String title() {
    return Packed.textAt(packed, TITLE, titleChars());
  }

  /** Length of the title. */
  int titleChars() {
    return Packed.intAt(packed, TITLE_CHARS);
  }

  /** The char of the title at a place. */
  char titleChar(int place) {
    return Packed.charAt(packed, TITLE + Character.BYTES * place);
  }

  /** How much the title says, in nats. */
  double titleInformation() {
    return Packed.doubleAt(packed, INFORMATION);
  }

  TermVector titleTerms() {
    return TermVector.at(packed, start(Part.TITLE_TERMS));
  }

  /** Single Chinese characters of the title. */
  TermVector titleCharacters() {
    return TermVector.at(packed, start(Part.CHARACTERS));
  }

  /** Most telling terms of title and text. */
  TermVector textTerms() {
    return TermVector.at(packed, start(Part.TEXT_TERMS));
  }

  Marks marks() {
    return Marks.at(packed, start(Part.MARKS), start(Part.MARK_TEXTS));
  }

  private boolean is(int flag) {
    return (Packed.intAt(packed, FLAGS) & flag) != 0;
  }

  private int start(Part part) {
    return Packed.intAt(packed, placeOf(part));
  }

  private static int placeOf(Part part) {
    return PARTS + Integer.BYTES * part.ordinal();
  }

  /** What stands behind the title, in its order: what costs least to compare first. */
  private enum Part {
    TITLE_TERMS,
    CHARACTERS,
    MARKS,
    TEXT_TERMS,
    MARK_TEXTS,
    FIRST_CASES,
    CASE_NUMBERS
  }

  /** What a title says. */
  record Head(
      String title,
      double information,
      TermVector terms,
      TermVector characters,
      boolean aboutAi,
      boolean own) {}

  /**
   * What title and text say.
   *
   * @param terms the most telling ones
   * @param firstCases kinds of act or charge of which it calls its matter the first case
   * @param caseNumbers numbers under which courts hear its matter
   * @param hasText whether there is more than a title
   */
  record Body(
      TermVector terms,
      Marks marks,
      Set<String> firstCases,
      Set<String> caseNumbers,
      boolean hasText) {}
}
