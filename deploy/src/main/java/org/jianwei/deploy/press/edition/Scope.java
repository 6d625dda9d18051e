package org.jianwei.deploy.press.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that a {@link Template} fills in; an inner scope falls back to the outer one. */
public final class Scope {

  private final @Nullable Scope outer;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, List<Scope>> sections = new HashMap<>();

  private Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  /** An empty outermost scope. */
  public static Scope root() {
    return new Scope(null);
  }

  /** An empty scope within this one. */
  public Scope inner() {
    return new Scope(this);
  }

  /** Sets a value. */
  public Scope with(String name, String value) {
    values.put(name, value);
    return this;
  }

  /** Sets a section: it is written once for each of the scopes, not at all for none. */
  public Scope with(String name, List<Scope> scopes) {
    sections.put(name, List.copyOf(scopes));
    return this;
  }

  /** Sets a section of one value of the same name, absent where the value is null. */
  public Scope withOptional(String name, @Nullable String value) {
    return with(name, value == null ? List.of() : List.of(inner().with(name, value)));
  }

  String value(String name) {
    String value = values.get(name);
    if (value == null) {
      if (outer == null) {
        throw new IllegalArgumentException("no value for {{" + name + "}}");
      }
      return outer.value(name);
    }
    return value;
  }

  List<Scope> section(String name) {
    List<Scope> scopes = sections.get(name);
    if (scopes == null) {
      if (outer == null) {
        throw new IllegalArgumentException("no section {{#" + name + "}}");
      }
      return outer.section(name);
    }
    return scopes;
  }
}
