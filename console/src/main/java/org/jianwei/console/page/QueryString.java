package org.jianwei.console.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jianwei.console.incident.IncidentQuery;
import org.jspecify.annotations.Nullable;

/** The address of a list: the counterpart of reading a query from its parameters. */
final class QueryString {

  private QueryString() {}

  /** Parameters that lead to this query in this language. */
  static String of(IncidentQuery query, Language language) {
    StringBuilder parameters = new StringBuilder("?lang=" + language.tag());
    append(parameters, "label", query.label());
    append(parameters, "harm", query.harmType());
    append(parameters, "q", query.text().isEmpty() ? null : query.text());
    append(parameters, "page", query.page() == 1 ? null : Integer.toString(query.page()));
    return parameters.toString();
  }

  private static void append(StringBuilder parameters, String name, @Nullable String value) {
    if (value != null) {
      parameters
          .append('&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
