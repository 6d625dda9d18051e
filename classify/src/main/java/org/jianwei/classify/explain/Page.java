package org.jianwei.classify.explain;

import java.util.List;

/**
 * Text in lines of bounded width. Lines break between any two Chinese characters and at blanks
 * between words; a closing mark never begins a line.
 */
final class Page {

  private static final String CLOSING = "，。、；：！？”’）》」』】,.;:!?)⟧";

  private final int width;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  /**
   * An empty page.
   *
   * @param width columns of a line, 40 or more
   * @param colour whether styles are escape sequences; else evidence stands in brackets
   */
  Page(int width, boolean colour) {
    this.width = Math.max(40, width);
    this.colour = colour;
  }

  /** Adds a paragraph; its first line begins with {@code first}, the others with {@code rest}. */
  void paragraph(String first, String rest, List<Run> runs) {
    Line line = new Line(first);
    for (Run run : runs) {
      line.style(run.style(), rest);
      for (String word : words(run.text())) {
        line.add(word, rest);
      }
    }
    line.style(Style.PLAIN, rest);
    line.end();
  }

  /** Adds a line of one style. */
  void line(Style style, String text) {
    paragraph("", "", List.of(new Run(text, style)));
  }

  /** Adds an empty line. */
  void gap() {
    out.append('\n');
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Stretches within which no line breaks: runs of Latin letters, else single characters. */
  private static List<String> words(String text) {
    List<String> words = new java.util.ArrayList<>();
    StringBuilder latin = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c))
        .forEach(
            c -> {
              if (c > ' ' && c < 0x2E80 && DisplayWidth.of(c) == 1 && latin.length() < 30) {
                latin.appendCodePoint(c);
              } else {
                flush(latin, words);
                words.add(Character.toString(c));
              }
            });
    flush(latin, words);
    return words;
  }

  private static void flush(StringBuilder latin, List<String> words) {
    if (latin.length() > 0) {
      words.add(latin.toString());
      latin.setLength(0);
    }
  }

  /** The line that is being written. */
  private final class Line {
    private int column;
    private Style style = Style.PLAIN;

    Line(String start) {
      out.append(start);
      column = DisplayWidth.of(start);
    }

    void style(Style next, String rest) {
      if (next == style) {
        return;
      }
      mark(colour ? (style == Style.PLAIN ? "" : Style.RESET) : style.close(), rest);
      mark(colour ? next.escape() : next.open(), rest);
      style = next;
    }

    private void mark(String mark, String rest) {
      if (colour) {
        out.append(mark);
      } else if (!mark.isEmpty()) {
        add(mark, rest);
      }
    }

    void add(String word, String rest) {
      int columns = DisplayWidth.of(word);
      if (column + columns > width && CLOSING.indexOf(word.codePointAt(0)) < 0) {
        breakLine(rest);
        if (word.isBlank()) {
          return;
        }
      }
      out.append(word);
      column += columns;
    }

    private void breakLine(String rest) {
      out.append(colour && style != Style.PLAIN ? Style.RESET : "").append('\n').append(rest);
      out.append(colour ? style.escape() : "");
      column = DisplayWidth.of(rest);
    }

    void end() {
      out.append('\n');
    }
  }
}
