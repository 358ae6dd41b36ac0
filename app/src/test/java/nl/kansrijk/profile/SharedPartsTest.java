package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.profile.SharedParts.Choosing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The client chooses part by part what employers see without the name. */
class SharedPartsTest extends ProfileHouse {
    @Autowired
    SharedParts parts;

    @Autowired
    Sharing sharing;

    @BeforeEach
    void a_client_with_a_skill_a_wish_and_something_that_helps() {
        say(self, NewStatement.first("HS_SKILL", "esco:s:welding", new Value.Level(2), Source.self(today)));
        say(self, NewStatement.first("SS_WORKKIND", "MAKING", new Value.Present(), Source.self(today)));
        say(self, NewStatement.first("FN_HELP", "BUDDY", new Value.Present(), Source.self(today)));
    }

    @Test
    void nothing_goes_to_employers_until_the_client_says_so() {
        assertThat(open()).isEmpty();
        assertThat(card().traits()).isEmpty();
    }

    @Test
    void a_part_that_is_switched_on_stands_on_the_card_and_no_other() {
        choose(self, SharePart.STRENGTHS, Choosing.SHOW);
        assertThat(open()).containsExactly(SharePart.STRENGTHS);
        assertThat(card().traits()).extracting(Candidate.Trait::characteristic).containsExactly("HS_SKILL");
    }

    @Test
    void switched_off_it_leaves_the_card_at_once_and_stays_with_who_mediates() {
        choose(self, SharePart.STRENGTHS, Choosing.SHOW);
        choose(self, SharePart.STRENGTHS, Choosing.HIDE);
        assertThat(card().traits()).isEmpty();
        assertThat(matched("HS_SKILL")).isPresent();
    }

    @Test
    void what_helps_goes_along_when_the_client_says_so_and_back_to_the_team_when_not() {
        choose(self, SharePart.HELP, Choosing.SHOW);
        assertThat(card().traits()).extracting(Candidate.Trait::characteristic).containsExactly("FN_HELP");
        choose(self, SharePart.HELP, Choosing.HIDE);
        assertThat(level("FN_HELP")).isEqualTo(ShareLevel.TEAM);
    }

    @Test
    void what_is_said_later_follows_the_part() {
        choose(self, SharePart.PRACTICAL, Choosing.SHOW);
        choose(self, SharePart.HELP, Choosing.SHOW);
        kept(caseManager, hours(24));
        say(self, NewStatement.first("FN_HELP", "BREAKS", new Value.Present(), Source.self(today)));
        assertThat(card().traits())
                .extracting(Candidate.Trait::characteristic)
                .containsExactlyInAnyOrder("AV_HOURS_MAX", "FN_HELP", "FN_HELP");
    }

    @Test
    void the_last_choice_stands_whether_it_is_about_a_part_or_the_whole_group() {
        choose(self, SharePart.STRENGTHS, Choosing.SHOW);
        choose(self, SharePart.HELP, Choosing.SHOW);
        whole(DataGroup.SKILLS_WISHES, ShareLevel.TEAM);
        whole(DataGroup.FUNCTION, ShareLevel.TEAM);
        assertThat(open()).isEmpty();
        assertThat(level("FN_HELP")).isEqualTo(ShareLevel.TEAM);
        choose(self, SharePart.WISHES, Choosing.SHOW);
        assertThat(open()).containsExactly(SharePart.WISHES);
        assertThat(now(DataGroup.SKILLS_WISHES)).isEqualTo(ShareLevel.ANON);
    }

    @Test
    void switching_a_part_off_never_lets_more_out_than_the_group_did() {
        whole(DataGroup.SKILLS_WISHES, ShareLevel.TEAM);
        choose(self, SharePart.STRENGTHS, Choosing.SHOW);
        choose(self, SharePart.STRENGTHS, Choosing.HIDE);
        assertThat(level("HS_SKILL")).isEqualTo(ShareLevel.TEAM);
        assertThat(matched("HS_SKILL")).isEmpty();
    }

    @Test
    void what_is_kept_near_one_by_one_stays_near() {
        kept(
                self,
                NewStatement.first("HS_LICENCE", "B", new Value.Present(), Source.self(today))
                        .shared(ShareLevel.PRIVATE));
        choose(self, SharePart.WORK, Choosing.SHOW);
        assertThat(level("HS_LICENCE")).isEqualTo(ShareLevel.PRIVATE);
    }

    @Test
    void who_guides_writes_it_down_together_with_the_client_and_nobody_else_does() {
        choose(caseManager, SharePart.WISHES, Choosing.SHOW);
        var shown = with(self, Permission.OWN_PROFILE, passage -> parts.now(client, passage));
        assertThat(Objects.requireNonNull(shown.get(SharePart.WISHES)).by()).contains(caseManager.user());
        assertThat(Objects.requireNonNull(shown.get(SharePart.WORK)).at()).isEmpty();
        var coach = region.actor(rucphen, Role.JOB_COACH);
        assertThatThrownBy(() -> with(coach, Permission.OPEN_FILE, passage -> {
                    parts.choose(client, SharePart.WISHES, Choosing.SHOW, passage);
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void what_was_answered_in_a_talk_never_undoes_a_choice_made_since() {
        var before = clock.instant().minusSeconds(60);
        choose(self, SharePart.WISHES, Choosing.HIDE);
        with(caseManager, Permission.TOGETHER, passage -> {
            parts.told(client, EnumSet.of(SharePart.STRENGTHS, SharePart.WISHES), before, passage);
            return true;
        });
        assertThat(open()).containsExactly(SharePart.STRENGTHS);
    }

    private Set<SharePart> open() {
        var open = EnumSet.noneOf(SharePart.class);
        with(self, Permission.OWN_PROFILE, passage -> parts.now(client, passage))
                .forEach((part, shown) -> {
                    if (shown.open()) open.add(part);
                });
        return open;
    }

    private Candidate card() {
        return with(self, Permission.OWN_PROFILE, passage -> parts.card(client, passage));
    }

    private void choose(Actor who, SharePart part, Choosing choosing) {
        with(who, Permission.TOGETHER, passage -> {
            parts.choose(client, part, choosing, passage);
            return true;
        });
    }

    private void whole(DataGroup group, ShareLevel most) {
        with(self, Permission.CHOOSE_SHARING, passage -> {
            sharing.choose(client, group, most, passage);
            return true;
        });
    }

    private ShareLevel now(DataGroup group) {
        return with(self, Permission.OWN_PROFILE, passage -> sharing.now(client, group, passage));
    }

    private ShareLevel level(String characteristic) {
        return open(self, Permission.OWN_PROFILE).panels().stream()
                .flatMap(panel -> panel.entries().stream())
                .map(ClientFile.Entry::statement)
                .filter(one -> one.fact().characteristic().equals(characteristic))
                .findFirst()
                .orElseThrow()
                .terms()
                .share();
    }
}
