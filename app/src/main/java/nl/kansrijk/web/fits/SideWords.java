package nl.kansrijk.web.fits;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.IntroductionStates;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.Finding.Found;
import nl.kansrijk.web.fits.FitsView.Beside;
import nl.kansrijk.web.fits.FitsView.Proposed;
import nl.kansrijk.web.fits.FitsView.Side;
import org.springframework.stereotype.Component;

/** What stands beside the list. */
@Component
class SideWords {
    private final RegionWords region;
    private final CodeNames codeNames;

    SideWords(RegionWords region, CodeNames codeNames) {
        this.region = region;
        this.codeNames = codeNames;
    }

    Side of(FitsQuery query, Found found, Words words) {
        var proposed = found.proposed().stream()
                .map(one -> new Proposed(
                        codeNames.of(one.facts().pair().client(), found.viewer()),
                        IntroductionStates.word(one, words),
                        "/voorstellen-wsp/" + one.facts().id()))
                .toList();
        return new Side(
                region.of(query, found, words),
                beside(query, found.viewer()),
                proposed,
                "/vacatures/" + query.vacancy().value() + "/waarom");
    }

    private Beside beside(FitsQuery query, TenantId viewer) {
        var chosen = query.beside().stream()
                .flatMap(one -> codeNames.person(one).stream()
                        .map(person -> new Lists.Tab(
                                codeNames.of(person, viewer), query.toggled(one).href(), true)))
                .toList();
        return new Beside(
                chosen,
                chosen.size() < 2 ? Optional.empty() : Optional.of(query.comparing()),
                query.beside(List.of()).href());
    }
}
