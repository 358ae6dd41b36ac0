package nl.kansrijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.kansrijk.access.Role;
import nl.kansrijk.testing.OpenHouse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@OpenHouse
class RailTest {
    @Autowired
    Rail rail;

    @Autowired
    MessageSource messages;

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_page_stands_once_in_the_rail_under_a_name_of_its_own(Role role) {
        var words = new Words(messages, Locale.of("nl"));
        assertThat(rail.of(role)).extracting(Rail.Noun::path).doesNotHaveDuplicates();
        assertThat(rail.of(role)).extracting(noun -> words.say(noun.key())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_without_a_page_reads_what_can_be_done_now(Role role) {
        if (!rail.of(role).isEmpty()) return;
        for (var language : new String[] {"nl", "en"})
            assertThat(new Words(messages, Locale.of(language)).knows("welcome." + role))
                    .isTrue();
    }
}
