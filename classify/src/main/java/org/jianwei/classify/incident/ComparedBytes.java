package org.jianwei.classify.incident;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.classify.copy.CopyPrint;

/** A {@link ComparedArticle} as bytes that are kept under its id: read by the hundred thousand. */
final class ComparedBytes {

  /** Half of what a changelog takes as one record; whoever has more is compared again. */
  static final int BYTES_MAX = 500_000;

  private static final int PART_BYTES_MIN = 2 + 2 * Integer.BYTES;
  private static final int LINK_BYTES = Long.BYTES + 2 * Character.BYTES;

  private ComparedBytes() {}

  /** An article as bytes; of one that has too many links only that it is there. */
  static byte[] of(ComparedArticle article) {
    byte[] bytes = all(article);
    return bytes.length <= BYTES_MAX ? bytes : all(ComparedArticle.unknown(article.articleId()));
  }

  private static byte[] all(ComparedArticle article) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(article.rules());
      out.writeLong(article.turn());
      out.writeLong(article.shape().sequence());
      out.writeLong(article.shape().day());
      out.writeLong(article.shape().arrived());
      write(article.print(), out);
      out.writeInt(article.parts().size());
      for (int i = 0; i < article.parts().size(); i++) {
        write(article.shape().parts().get(i), article.parts().get(i), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Reads an article; one that is damaged says only that it is there. */
  static ComparedArticle read(String articleId, byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      long rules = in.readLong();
      long turn = in.readLong();
      long sequence = in.readLong();
      long day = in.readLong();
      long arrived = in.readLong();
      CopyPrint print = print(in);
      List<Shape.PartShape> shapes = new ArrayList<>();
      List<ComparedPart> parts = new ArrayList<>();
      for (int left = count(in, PART_BYTES_MIN); left > 0; left--) {
        shapes.add(new Shape.PartShape(in.readBoolean(), in.readBoolean()));
        parts.add(part(in));
      }
      Shape shape = new Shape(articleId, sequence, day, arrived, shapes);
      return new ComparedArticle(shape, rules, turn, print, parts);
    } catch (IOException e) {
      return ComparedArticle.unknown(articleId);
    }
  }

  private static void write(CopyPrint print, DataOutputStream out) throws IOException {
    out.writeLong(print.textHash());
    byte[] title = print.title().getBytes(UTF_8);
    out.writeInt(title.length);
    out.write(title);
    out.writeInt(print.shingles());
    write(print.sketch(), out);
    write(print.contexts(), out);
    write(print.numbers(), out);
  }

  private static CopyPrint print(DataInputStream in) throws IOException {
    long textHash = in.readLong();
    String title = new String(in.readNBytes(count(in, 1)), UTF_8);
    int shingles = in.readInt();
    int[] sketch = ints(in);
    int[] contexts = ints(in);
    int[] numbers = ints(in);
    if (contexts.length != numbers.length) {
      throw new EOFException();
    }
    return new CopyPrint(textHash, title, shingles, sketch, contexts, numbers);
  }

  private static void write(Shape.PartShape shape, ComparedPart part, DataOutputStream out)
      throws IOException {
    out.writeBoolean(shape.founding());
    out.writeBoolean(shape.harm());
    out.writeInt(part.profile().length);
    out.write(part.profile());
    out.writeInt(part.others().length);
    for (int i = 0; i < part.others().length; i++) {
      out.writeLong(part.others()[i]);
      out.writeChar(part.parts()[i]);
      out.writeChar(part.steps()[i]);
    }
  }

  private static ComparedPart part(DataInputStream in) throws IOException {
    byte[] profile = in.readNBytes(count(in, 1));
    int size = count(in, LINK_BYTES);
    long[] others = new long[size];
    char[] parts = new char[size];
    char[] steps = new char[size];
    for (int i = 0; i < size; i++) {
      others[i] = in.readLong();
      parts[i] = in.readChar();
      steps[i] = in.readChar();
    }
    return new ComparedPart(profile, others, parts, steps);
  }

  private static void write(int[] ints, DataOutputStream out) throws IOException {
    out.writeInt(ints.length);
    for (int each : ints) {
      out.writeInt(each);
    }
  }

  private static int[] ints(DataInputStream in) throws IOException {
    int[] ints = new int[count(in, Integer.BYTES)];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = in.readInt();
    }
    return ints;
  }

  /** How many things follow, of so many bytes each at least. */
  private static int count(DataInputStream in, int bytesEach) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available() / bytesEach) {
      throw new EOFException();
    }
    return count;
  }
}
