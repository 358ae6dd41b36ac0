package nl.kansrijk.engine.columns;

import java.util.UUID;

/** Someone who comes into question, with what is kept of them; read only when it is asked. Good for as long as it is at hand. */
public interface Found {
    /** Who it is. */
    UUID id();

    /** Of whom, how openly shared, and the note. */
    Noted noted();
}
