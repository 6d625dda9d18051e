package org.jianwei.console.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.jianwei.console.Golden;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentIndexTest {

  private static final String COMPANION_ID = Golden.incident(Golden.COMPANION).id();
  private static final String FACE_SWAP_ID = Golden.incident(Golden.FACE_SWAP).id();
  private static final String HAZARD_ID = Golden.incident(Golden.HAZARD).id();

  private final IncidentIndex index = new IncidentIndex();

  @BeforeEach
  void putExamples() {
    put(Golden.COMPANION, tree -> {});
    put(Golden.HAZARD, tree -> {});
    put(Golden.FACE_SWAP, tree -> {});
  }

  @Test
  void list_isNewestFirst() {
    assertThat(index.list(IncidentQuery.ALL).rows())
        .extracting(IncidentRow::id)
        .containsExactly(HAZARD_ID, FACE_SWAP_ID, COMPANION_ID);
  }

  @Test
  void row_ofAnIncident_saysWhatTheListShows() {
    IncidentRow row = index.row(COMPANION_ID).orElseThrow();

    assertThat(row.articles()).isEqualTo(4);
    assertThat(row.independent()).isEqualTo(3);
    assertThat(row.label()).isEqualTo("AI incident");
    assertThat(row.place()).isEqualTo("江州");
    assertThat(row.harmTypes()).containsExactly("Public interest", "Psychological");
  }

  @Test
  void row_withoutPlaceOrLabel_hasNone() {
    put(Golden.HAZARD, tree -> ((ObjectNode) tree.get("properties")).putArray("harm_levels"));

    assertThat(index.row(HAZARD_ID).orElseThrow().place()).isNull();
    assertThat(index.row(HAZARD_ID).orElseThrow().label()).isNull();
  }

  @Test
  void laterVersion_takesThePlaceOfTheEarlier() {
    put(Golden.FACE_SWAP, tree -> tree.put("version", 3).put("date", "2026-06-01"));

    Listing listing = index.list(IncidentQuery.ALL);
    assertThat(listing.total()).isEqualTo(3);
    assertThat(listing.rows().get(0).id()).isEqualTo(FACE_SWAP_ID);
    assertThat(listing.rows().get(0).version()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"merged", "dismissed"})
  void incidentThatNoLongerStands_leavesTheListAndCanBeFound(String status) {
    put(Golden.FACE_SWAP, tree -> tree.put("status", status));

    assertThat(index.list(IncidentQuery.ALL).rows())
        .extracting(IncidentRow::id)
        .doesNotContain(FACE_SWAP_ID);
    assertThat(index.size()).isEqualTo(2);
    assertThat(index.json(FACE_SWAP_ID)).isPresent();
  }

  @Test
  void json_isTheRecordAsItCame() {
    byte[] json = Golden.bytes(Golden.COMPANION);
    index.put(Golden.incident(Golden.COMPANION), json);

    assertThat(index.json(COMPANION_ID)).containsSame(json);
    assertThat(index.json("2026-01-01-0000")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "AI hazard, -, '', 1",
        "AI incident, -, '', 2",
        "-, Psychological, '', 1",
        "AI hazard, Psychological, '', 0",
        "-, -, 眠月, 1",
        "-, -, ＡＩ陪伴, 1",
        "-, -, ai陪伴, 1",
        "-, -, FACE-SWAP 清河县, 1",
        "-, -, face-swap 眠月, 0",
        "-, -, 南岭都市报, 1",
        "-, -, '   ', 3",
        "-, -, <script>, 0",
        "no such label, -, '', 0",
      })
  void list_holdsWhatMatches(String label, String harm, String text, int count) {
    Listing listing = index.list(new IncidentQuery(label, harm, text, 1));

    assertThat(listing.matching()).isEqualTo(count);
    assertThat(listing.rows()).hasSize(count);
    assertThat(listing.total()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 50", "2, 2, 50", "3, 3, 4", "99, 3, 4", "0, 1, 50", "-7, 1, 50"})
  void list_ofManyIncidents_comesInPages(int asked, int given, int rows) {
    for (int i = 0; i < 101; i++) {
      String id = "2026-07-01-" + Integer.toHexString(0x1000 + i);
      put(Golden.HAZARD, tree -> tree.put("id", id));
    }

    Listing listing = index.list(new IncidentQuery(null, null, "", asked));

    assertThat(listing.pages()).isEqualTo(3);
    assertThat(listing.page()).isEqualTo(given);
    assertThat(listing.rows()).hasSize(rows);
  }

  @Test
  void history_isOldestFirstAndWithoutRepeats() {
    IncidentChange created = Golden.change("incident-change.created");
    IncidentChange added = Golden.change("incident-change.article-added");
    IncidentChange stage = Golden.change("incident-change.legal-stage");
    index.put(stage);
    index.put(created);
    index.put(added);
    index.put(created);

    assertThat(index.history(COMPANION_ID)).containsExactly(created, added, stage);
    assertThat(index.history(HAZARD_ID)).isEmpty();
  }

  private void put(String name, Consumer<ObjectNode> change) {
    Incident incident = Golden.incident(name, change);
    index.put(incident, Golden.altered(name, change));
  }
}
