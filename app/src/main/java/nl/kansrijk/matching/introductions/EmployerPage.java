package nl.kansrijk.matching.introductions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.cards.OpenCard;

/** What an employer sees. There is no number of a person on it, only of cards and introductions. */
public record EmployerPage(List<Choice> choices, List<Meeting> meetings) {
    public EmployerPage {
        choices = List.copyOf(choices);
        meetings = List.copyOf(meetings);
    }

    /** The cards for one own vacancy, best first; empty when too few people would be alike. */
    public record Choice(VacancyId vacancy, String title, List<Card> cards) {
        public Choice {
            cards = List.copyOf(cards);
        }
    }

    /** One card. State: how an introduction to this person stands, such as ASKED; empty when nobody was asked. */
    public record Card(UUID id, String codeName, OpenCard card, Optional<String> state) {}

    /** Someone who was asked or said yes. Day and names: only after the yes and as long as it holds. */
    public record Meeting(
            UUID introduction,
            VacancyId vacancy,
            String codeName,
            String state,
            Optional<LocalDate> meetingBy,
            Optional<Exchanged> names) {}
}
