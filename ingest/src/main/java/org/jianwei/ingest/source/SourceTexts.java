package org.jianwei.ingest.source;

import java.util.Map;

/**
 * What the files of a catalogue hold, by file name, sorted.
 *
 * @param sources one source each
 * @param rules rules for one site each
 */
record SourceTexts(Map<String, String> sources, Map<String, String> rules) {}
