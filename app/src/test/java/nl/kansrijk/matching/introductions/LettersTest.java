package nl.kansrijk.matching.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.post.Inbox;
import nl.kansrijk.post.Message;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LettersTest extends MatchingHouse {
    @Autowired
    Introductions introductions;

    @Autowired
    Inbox inbox;

    @Test
    void who_is_asked_gets_a_letter_with_the_last_day_and_no_name() {
        var client = picker();
        propose(client);
        var self = region.self(rucphen, client);
        soon().until(() -> !letters(self, client).isEmpty());
        var letter = letters(self, client).getFirst().words();
        assertThat(letter.key()).isEqualTo("post.introduction.asked");
        assertThat(letter.facts()).containsOnlyKeys("deadline");
    }

    @Test
    void a_withdrawal_is_told_to_the_person_the_service_point_and_the_employer() {
        var client = picker();
        var id = propose(client);
        with(matcher, Permission.PROPOSE, client, passage -> introductions.withdraw(id, "vervuld", passage));
        var self = region.self(rucphen, client);
        soon().until(() -> told(letters(self, client)));
        soon().until(() -> told(letters(matcher)));
        soon().until(() -> told(letters(stall.employer())));
    }

    private static boolean told(List<Message> messages) {
        return messages.stream().anyMatch(one -> one.words().key().equals("post.introduction.withdrawn"));
    }

    private java.util.UUID propose(ClientId client) {
        Function<Passage, Proposal> work =
                passage -> introductions.propose(client, orderPicker, "past bij de taken", passage);
        return ((Proposal.Proposed) with(matcher, Permission.PROPOSE, client, work))
                .asked()
                .facts()
                .id();
    }

    private List<Message> letters(Actor self, ClientId client) {
        return with(self, Permission.OWN_PROFILE, client, inbox::mine);
    }

    private List<Message> letters(Actor actor) {
        return listing(actor, Permission.VACANCIES, inbox::mine);
    }
}
