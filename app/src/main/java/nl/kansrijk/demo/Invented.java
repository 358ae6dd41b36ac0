package nl.kansrijk.demo;

import nl.kansrijk.profile.Life;

/** An invented person with what goes to the evaluator's file only. */
record Invented(Life life, String sex, String origin) {}
