package org.jianwei.ingest.text;

/**
 * Bytes read as characters.
 *
 * @param text the characters, without byte order mark
 * @param charset name of the charset that was used
 * @param origin what decided on it
 * @param replacements how many U+FFFD the decoding put in place of bytes it could not read; those
 *     that the bytes themselves hold are not counted
 */
public record DecodedText(String text, String charset, Origin origin, int replacements) {

  /** What decided on the charset. */
  public enum Origin {
    /** A byte order mark. */
    BOM,
    /** The bytes are well-formed UTF-8, and not plain ASCII with a label that says otherwise. */
    UTF_8,
    /** The label in the HTTP header. */
    HTTP,
    /** The label in the document: {@code <meta charset>} or the XML declaration. */
    DECLARED,
    /** The statistics of the bytes. */
    DETECTED,
    /** Nothing decided; read as the fallback. */
    FALLBACK
  }
}
