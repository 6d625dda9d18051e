package org.jianwei.classify.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jianwei.classify.assess.Articles;
import org.jianwei.classify.harm.FeatureExtractor;
import org.jianwei.classify.harm.FeatureVector;
import org.jianwei.classify.harm.LinearModel;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.junit.jupiter.api.Test;

class LinearTrainerTest {

  private static final SignalLexicon LEXICON = SignalLexicon.shipped();
  private static final FeatureExtractor EXTRACTOR = new FeatureExtractor(LEXICON);
  private static final List<String> CLASSES = List.of("fraud", "launch");

  private static FeatureVector features(String title) {
    return EXTRACTOR.of(Reading.of(Articles.of(title, ""), LEXICON));
  }

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    add(examples, 0, "用AI换脸骗走八万元", "AI拟声诈骗老人", "AI冒充亲友骗钱");
    add(examples, 1, "公司发布新大模型", "大模型全新升级上线", "新款AI手机发布");
    return examples;
  }

  private static void add(List<Example> examples, int type, String... titles) {
    for (String title : titles) {
      BitSet classes = new BitSet();
      classes.set(type);
      Reading reading = Reading.of(Articles.of(title, ""), LEXICON);
      examples.add(new Example(title, true, false, reading, EXTRACTOR.of(reading), classes));
    }
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void train_separableTexts_areToldApart() {
    LinearModel model = LinearTrainer.ofLabels(CLASSES).train(examples());
    assertThat(model.probabilities(features("AI换脸骗走养老钱"))[0]).isGreaterThan(0.5);
    assertThat(model.probabilities(features("又一大模型发布上线"))[1]).isGreaterThan(0.5);
  }

  @Test
  void train_sameExamples_giveTheSameBytes() throws IOException {
    byte[] first = bytes(LinearTrainer.ofLabels(CLASSES).train(examples()));
    byte[] second = bytes(LinearTrainer.ofLabels(CLASSES).train(examples()));
    assertThat(first).isEqualTo(second);
  }

  @Test
  void read_writtenModel_givesTheSameScores() throws IOException {
    LinearModel model = LinearTrainer.ofLabels(CLASSES).train(examples());
    LinearModel again = LinearModel.read(new ByteArrayInputStream(bytes(model)));
    assertThat(again.scores(features("AI诈骗"))).containsExactly(model.scores(features("AI诈骗")));
  }
}
