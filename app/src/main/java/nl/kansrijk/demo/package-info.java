/**
 * The invented region of a demo home: organisations, people with coherent lives, employers, vacancies and work in hand,
 * the same for the same seed. Fills an empty house through the doors of the rooms below and is never asked anything
 * afterwards. No real person. Sources: issue House 4, rulings 14, 30, 31, domain annex G.
 */
@ApplicationModule(
        allowedDependencies = {
            "start",
            "casework",
            "intake",
            "intake :: practice",
            "casework :: appointments",
            "casework :: cards",
            "casework :: contact",
            "casework :: handing",
            "casework :: marks",
            "casework :: views",
            "casework :: household",
            "casework :: notes",
            "matching",
            "matching :: introductions",
            "instruments",
            "instruments :: catalogue",
            "employers",
            "plan",
            "plan :: joint",
            "profile",
            "profile :: passport",
            "profile :: presentation",
            "profile :: segments",
            "profile :: video",
            "taxonomy",
            "access",
            "shared"
        })
@NullMarked
package nl.kansrijk.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
