package nl.kansrijk.taxonomy.imports;

import java.util.List;

/**
 * A temporary table in which the rows of one file wait until they are judged and merged. One file at a time, so they
 * all carry the same name and are dropped after use. Columns of a row: line first, then as the copy statement says.
 */
interface Stage {

    void create();

    /** The statement that takes rows in. */
    String copy();

    /** Takes doubled rows out and tells their lines. */
    List<Long> doubled();

    /** Takes rows out that speak of something we do not know, and tells their lines. */
    default List<Long> unknown() {
        return List.of();
    }

    /** Takes concepts without words out, where they can only be told apart in the stage, and tells their lines. */
    default List<Long> unnamed() {
        return List.of();
    }

    /** Why {@link #unknown()} takes rows out. */
    default Refused.Reason unknownBecause() {
        return Refused.Reason.UNKNOWN_CONCEPT;
    }

    void drop();

    /** Brings the rest in; rows new or changed. */
    long merge();
}
