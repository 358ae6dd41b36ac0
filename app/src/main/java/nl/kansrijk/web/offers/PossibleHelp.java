package nl.kansrijk.web.offers;

import java.util.List;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.employers.LoadAsked;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.instruments.catalogue.Offers;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** What the region offers that makes the loads of a vacancy lighter: about the work, never about anyone. Source: row 4-30. */
@Component
public class PossibleHelp {
    private final Offers offers;

    PossibleHelp(Offers offers) {
        this.offers = offers;
    }

    /** Each with the way to its page; nothing when the work asks nothing that something helps with. */
    public List<Lists.Tab> of(Vacancy vacancy, Actor actor, Words words) {
        var loads = vacancy.draft().loads().stream().map(LoadAsked::code).collect(Collectors.toSet());
        if (loads.isEmpty()) return List.of();
        var reader = OffersPage.reader(actor);
        return offers.lightening(loads, reader, actor.tenant()).stream()
                .map(one -> new Lists.Tab(OfferWords.title(one, reader, words), OfferWords.href(one), false))
                .toList();
    }
}
