/**
 * Puts questions to the engine and shows the answers with their reasons: who fits this vacancy, what fits this person, why
 * (not) this pair, what would help. Never decides: a human does. Shielded and resting persons do not exist here.
 * Sources: domain g.3, J8, J9, c.11; rulings 2, 5, 6, 12-21.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "employers",
            "engine",
            "instruments",
            "post",
            "profile",
            "shared",
            "takeover",
            "taxonomy",
            "triage"
        })
@NullMarked
package nl.kansrijk.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
