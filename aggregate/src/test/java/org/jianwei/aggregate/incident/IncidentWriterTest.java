package org.jianwei.aggregate.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jianwei.aggregate.Cases;
import org.jianwei.aggregate.Report;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.Schemas;
import org.jianwei.contracts.Topics;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentArticle;
import org.jianwei.contracts.incident.Location;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.HarmType;
import org.junit.jupiter.api.Test;

class IncidentWriterTest {

  private static final IncidentWriter WRITER = IncidentWriter.shipped();
  private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void orderOfArrival_doesNotMatter() {
    List<Membership> members =
        new ArrayList<>(
            Stream.of(Cases.companionVerdict(), Cases.companionAppeal(), Cases.tutorialSeller())
                .map(Report::member)
                .toList());
    Incident expected = write(members);

    for (int seed = 0; seed < 6; seed++) {
      Collections.shuffle(members, new Random(seed));
      assertThat(write(members)).isEqualTo(expected);
    }
  }

  @Test
  void timesAndVersion_areTheOnesGiven() {
    Incident incident = WRITER.write(Cases.of(Cases.crash()), 7, AT);

    assertThat(incident.version()).isEqualTo(7);
    assertThat(incident.updatedAt()).isEqualTo(AT);
    assertThat(incident.dormantAfter()).isEqualTo(Instant.parse("2026-11-28T00:00:00Z"));
    assertThat(incident.date()).isEqualTo("2026-04-02");
  }

  @Test
  void aimProperties_areFilledFromFactsAndLabels() {
    Incident incident =
        write(List.of(Cases.crash().organisation("交警").organisation("启程").member()));

    assertThat(incident.location()).isEqualTo(new Location("湖北武汉", "China", "CHN"));
    assertThat(incident.languageCounts()).isEqualTo(Map.of("zho", 1));
    assertThat(incident.company()).isEqualTo("启程");
    assertThat(incident.properties().harmTypes()).containsExactly("Physical (injury)");
    assertThat(incident.properties().mostSevereHarm()).isEqualTo("Physical (injury)");
    assertThat(incident.properties().harmLevels()).containsExactly("AI incident");
    assertThat(incident.articles()).extracting(IncidentArticle::body).containsExactly("");
    assertThat(incident.concepts()).isNotEmpty();
    assertThat(incident.classCounts()).isEqualTo(Map.of("AI incident", 1));
  }

  @Test
  void everyLabel_hasAQuoteFoundInItsArticle() {
    Report verdict = Cases.companionVerdict();
    Incident incident = write(List.of(verdict.member()));

    List<Evidence> quotes =
        incident.evidence().stream().flatMap(f -> f.evidence().stream()).toList();
    assertThat(quotes).isNotEmpty().allMatch(quote -> quote.isFoundIn(verdict.article()));
  }

  @Test
  void contextAlone_isRefused() {
    Members context = Cases.of(Report.of("甲报", "2026-01-01", "评论", "评论。").context());

    assertThatThrownBy(() -> WRITER.write(context, 1, AT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void manyMembers_keepTheRecordSmallAndTheCountsWhole() {
    List<Membership> members = new ArrayList<>();
    members.add(Cases.rumour().member());
    for (int i = 0; i < 3000; i++) {
      members.add(
          Report.of("报" + i, "2026-03-" + (10 + i % 20), "谣言“水库决堤”报道之" + i, "网传水库决堤。".repeat(40))
              .harm(HarmType.PUBLIC_INTEREST, "网传水库决堤。".repeat(20))
              .finding(Facet.AI_TASKS, "Content generation", "网传水库决堤")
              .act("rumour", "网传水库决堤")
              .member());
    }

    Incident incident = write(members);

    assertThat(JsonCodec.write(incident).length)
        .isLessThanOrEqualTo(IncidentWriter.RECORD_BYTES_MAX);
    assertThat(incident.nArticles()).isEqualTo(3001);
    assertThat(incident.classCounts()).isEqualTo(Map.of("AI incident", 3001));
    assertThat(incident.articles().get(0).publisher()).isEqualTo("蜀中发布");
    assertThat(incident.articles().size()).isBetween(4, 60);
  }

  @Test
  void hostileLengths_doNotBreakTheBound() {
    String endless = "龘".repeat(20_000);
    List<Membership> members = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      members.add(
          Report.of("报" + i, "2026-03-10", endless + i, endless)
              .harm(HarmType.PUBLIC_INTEREST, endless)
              .member());
    }

    assertThat(JsonCodec.write(write(members)).length)
        .isLessThanOrEqualTo(IncidentWriter.RECORD_BYTES_MAX);
  }

  @Test
  void records_matchTheirSchema() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.open(Topics.INCIDENTS));
    for (Members members : Cases.all().values()) {
      JsonNode record = JsonCodec.mapper().readTree(JsonCodec.write(WRITER.write(members, 1, AT)));
      assertThat(schema.validate(record)).isEmpty();
    }
  }

  private static Incident write(List<Membership> members) {
    return WRITER.write(Cases.of(members), 1, AT);
  }
}
