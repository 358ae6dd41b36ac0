package nl.kansrijk.matching.exploring;

import nl.kansrijk.engine.Supply;

/** Someone who looks around: what is known of them, and whether matching rests for them. */
record Explorer(Supply supply, boolean resting) {}
