package org.jianwei.aggregate.text;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jianwei.aggregate.Cases;
import org.jianwei.aggregate.incident.IncidentWriter;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.incident.Incident;

public final class ReadAloud {
  public static void main(String[] args) throws Exception {
    java.io.PrintStream out =
        new java.io.PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
    Map<String, Members> all = new LinkedHashMap<>();
    all.put("companion verdict", Cases.of(Cases.companionVerdict()));
    all.put("companion appeal", Cases.of(Cases.companionVerdict(), Cases.companionAppeal()));
    all.put("tutorial", Cases.of(Cases.tutorialSeller()));
    all.put("fraud", Cases.of(Cases.faceSwapFraud()));
    all.put("crash", Cases.of(Cases.crash()));
    all.put("rumour", Cases.of(Cases.rumour()));
    all.put("hazard", Cases.of(Cases.hazardReport()));
    for (var e : all.entrySet()) {
      Incident i =
          IncidentWriter.shipped().write(e.getValue(), 1, Instant.parse("2026-06-01T00:00:00Z"));
      out.println("== " + e.getKey());
      out.println(i.title());
      out.println(i.titleZh());
      out.println(i.summary());
      out.println(i.summaryZh());
      out.println(i.rationale());
      out.println(i.rationaleZh());
    }
  }
}
