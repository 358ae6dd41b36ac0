package nl.kansrijk.matching.exploring;

import java.util.Set;
import nl.kansrijk.engine.Supply;

/** Someone who looks around: what is known of them, what they like to do, and whether matching rests for them. */
record Explorer(Supply supply, Set<String> interests, boolean resting) {}
