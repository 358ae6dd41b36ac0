package nl.kansrijk.taxonomy.imports;

/** How far an import is: rows read so far of one file. */
public record Progress(String file, long rows) {}
