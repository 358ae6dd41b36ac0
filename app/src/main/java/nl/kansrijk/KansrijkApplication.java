package nl.kansrijk;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The house: every room below this package is one module. Started by {@code nl.kansrijk.start.Main}. */
@SpringBootApplication
public class KansrijkApplication {}
