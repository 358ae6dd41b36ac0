package nl.kansrijk.web.region;

import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.web.Words;

/** Who reads about a region, in which words, and the trainings of today. */
record Reader(Actor actor, List<Training> trainings, Words words) {}
