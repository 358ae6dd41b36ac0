package nl.kansrijk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.shared.Bsn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DuplicatesTest extends ProfileHouse {
    @Autowired
    Duplicates duplicates;

    @Test
    void the_same_name_and_birth_date_are_evidence_whatever_the_accents_and_capitals() {
        enter("José van der Bérg", "06 12345678", Optional.empty());
        assertThat(found(new Duplicates.Someone("jose Van Der Berg", Optional.of(BORN), "", Optional.empty())))
                .singleElement()
                .satisfies(match -> assertThat(match.alike()).containsExactly(Duplicates.Alike.NAME_AND_BIRTH_DATE));
    }

    @Test
    void the_same_number_is_evidence_however_it_is_written() {
        enter("Iemand", "+31 6 12 34 56 78", Optional.empty());
        assertThat(found(new Duplicates.Someone("Anders", Optional.empty(), "06-12345678", Optional.empty())))
                .singleElement()
                .satisfies(match -> assertThat(match.alike()).containsExactly(Duplicates.Alike.PHONE));
    }

    @Test
    void the_same_name_without_a_birth_date_is_no_evidence() {
        enter("Iemand Anders", "", Optional.empty());
        assertThat(found(new Duplicates.Someone("Iemand Anders", Optional.empty(), "", Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_citizen_service_number_is_the_surest() {
        enter("Iemand", "0612345678", Optional.of(new Bsn("111222333")));
        assertThat(found(
                        new Duplicates.Someone("X", Optional.empty(), "0612345678", Optional.of(new Bsn("111222333")))))
                .singleElement()
                .satisfies(match -> assertThat(match.alike())
                        .containsExactlyInAnyOrder(Duplicates.Alike.BSN, Duplicates.Alike.PHONE));
    }

    @Test
    void nothing_known_finds_nobody_who_has_nothing_known_either() {
        enter("Iemand", "", Optional.empty());
        assertThat(found(new Duplicates.Someone("X", Optional.empty(), "", Optional.empty())))
                .isEmpty();
    }

    @Test
    void a_shielded_person_is_not_found_without_the_right_to_see_that() {
        var shielded = region.clientOf(caseManager, true);
        var seeing =
                new Actor(caseManager.user(), caseManager.tenant(), caseManager.role(), "Test", Optional.empty(), true);
        gate.pass(Look.by(seeing, Permission.CHANGE_STATEMENT).about(shielded), passage -> {
            identities.enter(shielded, identity("Iemand Geheim", "0687654321", Optional.empty()), passage);
            return true;
        });
        var asked = new Duplicates.Someone("Iemand Geheim", Optional.of(BORN), "0687654321", Optional.empty());
        assertThat(found(asked)).isEmpty();
        assertThat(found(asked, seeing)).hasSize(1);
    }

    @Test
    void nobody_of_another_organisation_is_found() {
        enter("Iemand Anders", "0612345678", Optional.empty());
        var elsewhere = region.actor(region.organisation(Tenant.Kind.MUNICIPALITY), Role.INTAKE_WORKER);
        var asked = new Duplicates.Someone("Iemand Anders", Optional.of(BORN), "", Optional.empty());
        assertThat(found(asked, elsewhere)).isEmpty();
    }

    private static final LocalDate BORN = LocalDate.of(1990, 1, 1);

    private void enter(String name, String phone, Optional<Bsn> bsn) {
        with(caseManager, Permission.CHANGE_STATEMENT, passage -> {
            identities.enter(client, identity(name, phone, bsn), passage);
            return true;
        });
    }

    private static Identity identity(String name, String phone, Optional<Bsn> bsn) {
        return new Identity(name, BORN, "Straat 1", "", phone, bsn, "nl", "PHONE");
    }

    private List<Duplicates.Match> found(Duplicates.Someone someone) {
        return found(someone, caseManager);
    }

    private List<Duplicates.Match> found(Duplicates.Someone someone, Actor who) {
        return gate.pass(Look.by(who, Permission.REPORTS), passage -> duplicates.of(someone, passage));
    }
}
