package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Permission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The client chooses how far a group of data goes. */
class SharingTest extends ProfileHouse {
    @Autowired
    Sharing sharing;

    @BeforeEach
    void a_client_with_a_skill_and_a_name_of_an_employer() {
        var skill = NewStatement.first("HS_SKILL", "esco:s:welding", new Value.Level(2), Source.self(today));
        kept(self, skill.shared(ShareLevel.ANON));
        kept(
                self,
                NewStatement.first("HS_EXP_EMPLOYER", "esco:o:welder", new Value.Text("Van Rijn"), Source.self(today)));
    }

    @Test
    void without_a_choice_a_group_goes_as_far_as_what_was_said() {
        assertThat(now(DataGroup.SKILLS_WISHES)).isEqualTo(ShareLevel.ANON);
        assertThat(now(DataGroup.FUNCTION)).isEqualTo(ShareLevel.TEAM);
    }

    @Test
    void what_the_client_keeps_in_the_team_leaves_the_region_at_once_and_comes_back_as_it_was() {
        choose(ShareLevel.TEAM);
        assertThat(matched("HS_SKILL")).isEmpty();
        assertThat(level("HS_SKILL")).isEqualTo(ShareLevel.TEAM);
        choose(ShareLevel.CHAIN);
        assertThat(matched("HS_SKILL")).isPresent();
        assertThat(level("HS_SKILL")).isEqualTo(ShareLevel.CHAIN);
    }

    @Test
    void what_is_kept_near_one_by_one_stays_near_whatever_is_chosen() {
        choose(ShareLevel.ANON);
        assertThat(level("HS_EXP_EMPLOYER")).isEqualTo(ShareLevel.TEAM);
    }

    @Test
    void what_is_said_later_follows_the_choice_whoever_says_it() {
        choose(ShareLevel.TEAM);
        kept(caseManager, hours(24));
        assertThat(matched("AV_HOURS_MAX")).isEmpty();
        assertThat(level("AV_HOURS_MAX")).isEqualTo(ShareLevel.TEAM);
        choose(ShareLevel.CHAIN);
        assertThat(matched("AV_HOURS_MAX")).isPresent();
    }

    @Test
    void what_follows_an_older_statement_under_a_choice_comes_back_too() {
        var first = kept(caseManager, hours(24));
        choose(ShareLevel.TEAM);
        kept(caseManager, hours(32).following(first.id()));
        choose(ShareLevel.CHAIN);
        assertThat(matched("AV_HOURS_MAX")).contains(Value.Number.of(32));
    }

    @Test
    void the_answer_of_the_client_stays_with_what_was_said() {
        var said = kept(caseManager, hours(24));
        answer(said, Recognition.Status.DISPUTED);
        choose(ShareLevel.ANON);
        assertThat(matched("AV_HOURS_MAX")).isEmpty();
        assertThat(said("AV_HOURS_MAX").recognition().disputed()).isTrue();
    }

    @Test
    void choosing_the_same_twice_is_one_choice() {
        choose(ShareLevel.TEAM);
        choose(ShareLevel.TEAM);
        var kept = with(
                self,
                Permission.OWN_PROFILE,
                passage -> jdbc.sql("select count(*) from profile.share_choice where person_id = :person")
                        .param("person", client.value())
                        .query(Integer.class)
                        .single());
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void only_the_client_chooses_and_only_where_there_is_a_choice() {
        assertThatThrownBy(() -> with(caseManager, Permission.CHANGE_STATEMENT, passage -> {
                    sharing.choose(client, DataGroup.SKILLS_WISHES, ShareLevel.ANON, passage);
                    return true;
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> choose(DataGroup.ATTITUDE, ShareLevel.ANON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> choose(DataGroup.SKILLS_WISHES, ShareLevel.NAMED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void choose(ShareLevel most) {
        choose(DataGroup.SKILLS_WISHES, most);
    }

    private void choose(DataGroup group, ShareLevel most) {
        with(self, Permission.RECOGNISE, passage -> {
            sharing.choose(client, group, most, passage);
            return true;
        });
    }

    private ShareLevel now(DataGroup group) {
        return with(self, Permission.OWN_PROFILE, passage -> sharing.now(client, group, passage));
    }

    private ShareLevel level(String characteristic) {
        return said(characteristic).terms().share();
    }

    private Statement said(String characteristic) {
        return open(self, Permission.OWN_PROFILE).panels().stream()
                .flatMap(panel -> panel.entries().stream())
                .map(ClientFile.Entry::statement)
                .filter(one -> one.fact().characteristic().equals(characteristic))
                .findFirst()
                .orElseThrow();
    }
}
