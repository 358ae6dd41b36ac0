package nl.kansrijk.matching.introductions;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Keys;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.matching.cards.OpenCards;
import nl.kansrijk.matching.cards.OpenCards.Dealt;
import nl.kansrijk.matching.introductions.CardTable.Kept;
import nl.kansrijk.matching.introductions.CardTable.Placed;
import nl.kansrijk.profile.CurrentRows;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/**
 * Deals cards once a day for each vacancy, and again when too few are left; a job does it, so that the employer's own rights
 * never reach a person. A card whose person no longer shares is left out at once.
 */
@Component
class CardDealing {
    private final CardTable table;
    private final OpenCards cards;
    private final CurrentRows persons;
    private final CodeNames codeNames;
    private final Keys keys;
    private final Jobs jobs;

    CardDealing(CardTable table, OpenCards cards, CurrentRows persons, CodeNames codeNames, Keys keys, Jobs jobs) {
        this.table = table;
        this.cards = cards;
        this.persons = persons;
        this.codeNames = codeNames;
        this.keys = keys;
        this.jobs = jobs;
    }

    List<Kept> cards(List<Vacancy> vacancies, Passage passage) {
        var ids = vacancies.stream().map(Vacancy::id).toList();
        var today = DutchTime.day(passage.at());
        var kept = living(table.of(ids).stream()
                .filter(card -> card.dealtOn().equals(today))
                .toList());
        var wanting =
                vacancies.stream().filter(vacancy -> tooFew(vacancy, kept)).toList();
        if (wanting.isEmpty()) return kept;
        var dealt = jobs.quietly(() -> deal(wanting, passage, today));
        var again = wanting.stream().map(Vacancy::id).toList();
        var rest = kept.stream().filter(card -> !again.contains(card.vacancy()));
        return Stream.concat(rest, living(dealt).stream()).toList();
    }

    Optional<Kept> find(UUID card) {
        return living(table.find(card).stream().toList()).stream().findFirst();
    }

    /** Whoever rests is asked of the database: the index hears of a pause only a moment later. */
    private List<Kept> living(List<Kept> kept) {
        if (kept.isEmpty()) return kept;
        var all = kept.stream().map(Kept::person).collect(Collectors.toSet());
        var resting = jobs.quietly(() -> persons.resting(all));
        return kept.stream()
                .filter(card -> !resting.contains(card.person()) && cards.shares(card.person()))
                .toList();
    }

    private static boolean tooFew(Vacancy vacancy, List<Kept> kept) {
        return kept.stream().filter(card -> card.vacancy().equals(vacancy.id())).count() < OpenCards.FEWEST;
    }

    private List<Kept> deal(List<Vacancy> vacancies, Passage passage, LocalDate today) {
        var dealt = new ArrayList<Placed>();
        cards.deal(vacancies, passage.at()).forEach((vacancy, all) -> {
            for (int i = 0; i < all.size(); i++)
                dealt.add(new Placed(kept(all.get(i), vacancy, today), vacancy, i + 1));
        });
        table.forget(vacancies.stream().map(Vacancy::id).toList());
        table.add(dealt, passage.at());
        return dealt.stream().map(Placed::kept).toList();
    }

    private Kept kept(Dealt dealt, Vacancy vacancy, LocalDate today) {
        return new Kept(
                number(dealt.person(), vacancy),
                dealt.person(),
                dealt.owner(),
                vacancy.id(),
                codeNames.of(dealt.person(), vacancy.employer()),
                dealt.card(),
                today);
    }

    /** The same card keeps its number, so that a page of this morning still works; nobody can reckon a person from it. */
    private UUID number(ClientId person, Vacancy vacancy) {
        var mark = keys.pseudonym(person.value() + "|" + vacancy.id().value(), "card");
        return UUID.nameUUIDFromBytes(mark.getBytes(StandardCharsets.UTF_8));
    }
}
