package nl.kansrijk.matching.exploring;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a competency counts: open vacancies that ask it by sector (section of SBI 2008), most first. Competency: code of
 * the list of 25, such as 24121. Own: the person has it well enough. Source: row 4-37.
 */
public record Counting(int competency, boolean own, Map<String, Long> sectors) {
    public Counting {
        sectors = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sectors));
    }
}
