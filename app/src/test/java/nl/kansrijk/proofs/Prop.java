package nl.kansrijk.proofs;

import java.util.Map;

/** Puts one thing on the stage, through the door of the room that keeps it. */
interface Prop {
    /**
     * Puts it there for the person of this scene. Answers its number by the piece of an address in which it stands, such as
     * {@code {note}}, or {@code link/{concept}} where one word means more than one thing.
     */
    Map<String, String> put(Scene scene);
}
