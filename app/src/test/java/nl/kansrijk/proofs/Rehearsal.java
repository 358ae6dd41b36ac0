package nl.kansrijk.proofs;

import java.util.List;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.intake.practice.PracticeCases;
import nl.kansrijk.intake.practice.Practices;
import nl.kansrijk.intake.practice.Verdict;
import org.springframework.stereotype.Component;

/** Lets who may practise have one practice under way and one that is over. */
@Component
class Rehearsal {
    private final Gate gate;
    private final PracticeCases cases;
    private final Practices practices;

    Rehearsal(Gate gate, PracticeCases cases, Practices practices) {
        this.gate = gate;
        this.cases = cases;
        this.practices = practices;
    }

    void of(Actor worker) {
        if (worker.role() != Role.CASE_MANAGER && worker.role() != Role.INTAKE_WORKER) return;
        gate.pass(Look.by(worker, Permission.PRACTISE), passage -> {
            practices.begin(cases.find("afwijzing").orElseThrow(), passage);
            var over = practices.begin(cases.find("geldzorgen").orElseThrow(), passage);
            practices.end(over, new Verdict(List.of("C02"), List.of("MONEY"), "WF1"), passage);
            return true;
        });
    }
}
