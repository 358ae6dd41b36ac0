package nl.kansrijk.employers;

import nl.kansrijk.shared.Postcode4;

/** A place where an employer works. Town: in words. */
public record Site(String name, Postcode4 postcode, String town) {}
