package nl.kansrijk.matching.region;

/** A person (by place) who fits a vacancy (by place) now, with the score of the pair. Range: 0..1,000,000. */
record Pairing(int person, int vacancy, int score) {}
