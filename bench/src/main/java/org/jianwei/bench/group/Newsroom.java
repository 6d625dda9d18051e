package org.jianwei.bench.group;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.article.PublishedPrecision;

/** Writes articles: a function of the assignment alone. Thread-safe. */
final class Newsroom {

  private static final OffsetDateTime NEW_YEAR =
      OffsetDateTime.of(2025, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(8));

  private final PressFile press;

  Newsroom(PressFile press) {
    this.press = press;
  }

  /** Writes an article. */
  Article write(Assignment assignment) {
    Random own = new Random(assignment.ownSeed());
    String outlet = Wording.one(press.outlets(), own);
    Draft draft = draft(assignment, own);
    OffsetDateTime published = NEW_YEAR.plusMinutes(assignment.published());
    String url = "https://press.example/" + assignment.address();
    return new Article(
        ArticleIds.ofCanonicalUrl(url),
        url,
        url,
        "press",
        outlet,
        draft.title,
        null,
        null,
        null,
        published,
        PublishedPrecision.MINUTE,
        "meta",
        NEW_YEAR.plusMinutes(assignment.minute()).toInstant(),
        "zh",
        draft.text,
        null,
        false,
        ArticleIds.contentHash(draft.title, draft.text));
  }

  private Draft draft(Assignment assignment, Random own) {
    Random random = new Random(assignment.textSeed());
    MadeUpCase of = assignment.cases().get(0);
    switch (assignment.genre()) {
      case ROUND_UP:
        return roundUp(assignment, random);
      case COMPLEMENTARY:
        return new Draft(
            Wording.fill(Wording.one(press.complementaryTitles(), random), of.slots(), random),
            fill(Wording.some(press.common(), 6, random), of.slots(), random));
      default:
        return edited(report(of, assignment.stage(), random), assignment.genre(), own);
    }
  }

  private Draft report(MadeUpCase of, int stage, Random random) {
    List<String> sentences = new ArrayList<>();
    List<String> titles = of.kind().titles();
    int told = 1 + random.nextInt(2);
    if (stage > 0) {
      PressFile.Stage now = press.stages().get(stage - 1);
      titles = now.titles();
      sentences.addAll(now.sentences());
      told = 1;
    }
    sentences.addAll(Wording.some(of.kind().sentences(), told, random));
    sentences.addAll(Wording.some(of.details(), of.details().size() - random.nextInt(3), random));
    sentences.addAll(Wording.some(press.common(), random.nextInt(2), random));
    return new Draft(
        Wording.fill(Wording.one(titles, random), of.slots(), random),
        fill(sentences, of.slots(), random));
  }

  private Draft roundUp(Assignment assignment, Random random) {
    StringBuilder text = new StringBuilder();
    int number = 1;
    for (MadeUpCase of : assignment.cases()) {
      String title = Wording.fill(Wording.one(of.kind().titles(), random), of.slots(), random);
      text.append(number++).append("、").append(title).append('\n');
      text.append(
          fill(Wording.some(roundUpSentences(of), 4, random), of.slots(), random)
              .replace("\n", ""));
      text.append('\n');
    }
    String title = Wording.fill(Wording.one(press.roundupTitles(), random), Map.of(), random);
    return new Draft(title, text.toString().strip());
  }

  private static List<String> roundUpSentences(MadeUpCase of) {
    List<String> sentences =
        new ArrayList<>(Wording.some(of.kind().sentences(), 3, new Random(of.number())));
    sentences.addAll(of.details().subList(0, 3));
    return sentences;
  }

  private Draft edited(Draft original, Genre genre, Random own) {
    List<String> lines = new ArrayList<>(List.of(original.text.split("\n")));
    switch (genre) {
      case REPRINT:
        String suffix = own.nextBoolean() ? "_" + Wording.one(press.portals(), own) : "";
        if (own.nextInt(4) == 0) {
          lines.remove(lines.size() - 1);
        }
        if (own.nextInt(3) == 0) {
          lines.add(0, "来源：" + Wording.one(press.outlets(), own));
        }
        return new Draft(original.title + suffix, String.join("\n", lines));
      case FARM_COPY:
        Collections.shuffle(lines, own);
        lines.add(0, Wording.fill(Wording.one(press.farmOpeners(), own), Map.of(), own));
        return new Draft("震惊！" + original.title, String.join("\n", lines));
      case REVISION:
        lines.add(Wording.fill(Wording.one(press.common(), own), Map.of(), own));
        return new Draft(original.title, String.join("\n", lines));
      default:
        return original;
    }
  }

  /** Sentences as paragraphs. */
  private static String fill(List<String> sentences, Map<String, String> slots, Random random) {
    List<String> lines = new ArrayList<>();
    sentences.forEach(sentence -> lines.add(Wording.fill(sentence, slots, random)));
    return String.join("\n", lines);
  }

  private record Draft(String title, String text) {}
}
