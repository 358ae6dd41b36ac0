package nl.kansrijk.proofs;

import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.intake.practice.PeerReviews;
import nl.kansrijk.intake.practice.PracticeCases;
import nl.kansrijk.intake.practice.Practices;
import nl.kansrijk.intake.practice.Verdict;
import org.springframework.stereotype.Component;

/** For who may practise: one practice under way and one that is over. */
@Component
class PracticeProp implements Prop {
    private final Gate gate;
    private final PracticeCases cases;
    private final Practices practices;
    private final PeerReviews peers;

    PracticeProp(Gate gate, PracticeCases cases, Practices practices, PeerReviews peers) {
        this.peers = peers;
        this.gate = gate;
        this.cases = cases;
        this.practices = practices;
    }

    @Override
    public Map<String, String> put(Scene scene) {
        var worker = scene.worker();
        if (worker.role() != Role.CASE_MANAGER && worker.role() != Role.INTAKE_WORKER) return Map.of();
        return gate.pass(Look.by(worker, Permission.PRACTISE), passage -> {
            practices.begin(cases.find("afwijzing").orElseThrow(), passage);
            var over = practices.begin(cases.find("geldzorgen").orElseThrow(), passage);
            practices.end(over, new Verdict(List.of("C02"), List.of("MONEY"), "WF1"), passage);
            peers.offer(over, passage);
            return Map.of();
        });
    }
}
