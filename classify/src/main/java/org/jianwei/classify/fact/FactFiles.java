package org.jianwei.classify.fact;

import java.util.List;
import org.jianwei.classify.lexicon.Condition;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.runtime.config.ShippedFile;
import org.jspecify.annotations.Nullable;

/** The data files of this package. */
final class FactFiles {

  private FactFiles() {}

  /**
   * File of places.
   *
   * @param notBefore strings before which a place name is part of another name
   * @param givenNames places whose names are given names of people too
   * @param givenBehind surnames behind one of which such a name is that of a person
   * @param cues words before which the short name of a county is a place
   * @param provinces provinces with their places
   */
  record Places(
      List<String> notBefore,
      List<String> givenNames,
      String givenBehind,
      List<String> cues,
      List<Province> provinces) {
    static final String FILE = "places.yaml";
  }

  /**
   * A province.
   *
   * @param code province code of GB/T 2260, two digits
   * @param names usual names of the province itself
   * @param cities usual names of its prefecture-level places
   */
  record Province(String code, List<String> names, List<String> cities) {}

  /**
   * File of products.
   *
   * @param products known products
   * @param kinds words that make the name before them a product
   * @param noNames words that are no names though a kind follows them
   */
  record Products(List<Product> products, List<String> kinds, List<String> noNames) {
    static final String FILE = "products.yaml";
  }

  /**
   * A product.
   *
   * @param name its usual name
   * @param words what it is called, in normalised form
   */
  record Product(String name, List<String> words) {}

  /**
   * File of people.
   *
   * @param surnames surnames of one character, in one string
   * @param rareSurnames less frequent ones, which count only before 某 and titles
   * @param doubleSurnames surnames of two
   * @param given characters that given names are made of
   * @param roles words before a name: the person has a part in the matter
   * @param imitated words before a name: somebody is passed off as this person
   * @param speakers words before a name that is not read
   * @param titles words behind a surname that make an alias of it
   * @param accused words of a sentence that tells of somebody accused
   */
  record People(
      String surnames,
      String rareSurnames,
      List<String> doubleSurnames,
      String given,
      List<String> roles,
      List<String> imitated,
      List<String> speakers,
      List<String> titles,
      List<String> accused) {
    static final String FILE = "people.yaml";
  }

  /**
   * File of organisations.
   *
   * @param endings words that end names
   * @param before regular expression of what stands before a name
   * @param known organisations with a short name of their own
   */
  record Organisations(List<Ending> endings, String before, List<Organisation> known) {
    static final String FILE = "organisations.yaml";
  }

  /**
   * Words that end the names of one kind of organisation.
   *
   * @param kind the kind
   * @param words the words
   */
  record Ending(String kind, List<String> words) {}

  /**
   * A listed organisation.
   *
   * @param name its usual name
   * @param kind its kind
   * @param words what it is called, in normalised form
   */
  record Organisation(String name, String kind, List<String> words) {}

  /**
   * File of charges.
   *
   * @param charges regular expressions of offences
   * @param suspected regular expressions of the steps before an indictment
   * @param indicted regular expressions of words by which a charge is brought
   * @param convicted regular expressions of words by which it is upheld
   * @param denial regular expression of words before a charge that take it back
   * @param law regular expression of sentences that tell what the law threatens
   */
  record Charges(
      List<String> charges,
      List<String> suspected,
      List<String> indicted,
      List<String> convicted,
      String denial,
      String law) {
    static final String FILE = "charges.yaml";
  }

  /**
   * File of laws and rules.
   *
   * @param statutes those that are known
   */
  record Statutes(List<Statute> statutes) {
    static final String FILE = "statutes.yaml";
  }

  /**
   * A law or rule.
   *
   * @param title its full title, without 中华人民共和国
   * @param names short names, in normalised form
   * @param alone whether a name without 《》 counts where no article follows
   */
  record Statute(String title, List<String> names, boolean alone) {}

  /**
   * File of procedural stages.
   *
   * @param where signals of which a sentence must give one
   * @param unless regular expression of sentences that state no step of a case
   * @param denial regular expression that, in a step's wording or right before it, denies the step
   * @param stages stages with the wordings that state them
   */
  record Stages(List<String> where, String unless, String denial, List<Stage> stages) {
    static final String FILE = "stages.yaml";
  }

  /**
   * A stage.
   *
   * @param stage the stage
   * @param chars characters of which every wording holds one
   * @param patterns regular expressions over one normalised sentence
   */
  record Stage(CaseStage stage, String chars, List<String> patterns) {}

  /**
   * File of quantities.
   *
   * @param codes what is counted, with the wordings that say so
   * @param units units that are read
   */
  record Quantities(List<Counted> codes, List<String> units) {
    static final String FILE = "quantities.yaml";
  }

  /**
   * What is counted.
   *
   * @param code its code
   * @param units units in which it can be counted
   * @param words whether numbers in words count (两人), not only digits
   * @param patterns regular expressions over a clause in which {@code N} stands for the number
   */
  record Counted(String code, List<String> units, boolean words, List<String> patterns) {}

  /**
   * File of acts.
   *
   * @param most greatest number of acts that an article may carry
   * @param least points from which an act is stated
   * @param acts the acts
   */
  record Acts(int most, double least, List<Act> acts) {
    static final String FILE = "acts.yaml";
  }

  /**
   * An act.
   *
   * @param act its code
   * @param about what it is
   * @param when what speaks for it
   */
  record Act(String act, @Nullable String about, List<Condition> when) {}

  static <T> T read(String file, Class<T> type) {
    return ShippedFile.yaml(FactFiles.class, file, type);
  }

  /** The lines of a plain list, without blank ones and comments. */
  static List<String> lines(String file) {
    return ShippedFile.text(FactFiles.class, file)
        .lines()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .toList();
  }
}
