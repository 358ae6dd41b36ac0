/**
 * Brings taxonomies and places in from files: ESCO, CompetentNL, NOC, geography and the starter set. Streams, may be
 * repeated, and changes nothing when a file is bad. Sources and layouts: docs/sources.md.
 */
@NamedInterface("imports")
@NullMarked
package nl.kansrijk.taxonomy.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
