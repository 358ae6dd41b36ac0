package nl.kansrijk.employers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.kansrijk.employers.Diploma.LegalGround;
import nl.kansrijk.shared.TenantId;
import org.junit.jupiter.api.Test;

class VacancyRecordsTest {
    @Test
    void a_diploma_needs_a_name_and_another_law_needs_its_article() {
        refused(() -> new Diploma(LegalGround.BIG, "", " "));
        refused(() -> new Diploma(LegalGround.OTHER_LAW, " ", "Diploma"));
    }

    @Test
    void what_is_not_needed_on_day_one_must_be_learnable() {
        refused(() -> new Task("Inpakken", Drafts.PACKING, 50, false, 0, ""));
        refused(() -> new Task("Inpakken", Drafts.PACKING, 0, true, 0, ""));
        refused(() -> new Task("Inpakken", Drafts.PACKING, 50, true, 53, ""));
        refused(() -> new Task(" ", Drafts.PACKING, 50, true, 1, ""));
    }

    @Test
    void the_shares_of_the_tasks_are_the_whole_work() {
        var whole = Drafts.orderPicker(new TenantId(7));
        refused(() -> new Draft(
                whole.head(),
                List.of(whole.tasks().getFirst()),
                whole.asked(),
                whole.work(),
                whole.loads(),
                whole.inclusion(),
                whole.growth(),
                whole.application()));
    }

    @Test
    void weights_and_hours_stay_in_their_range() {
        refused(() -> new CompetencyAsked("24105", 4));
        refused(() -> new Shifts(java.util.Set.of(), 27, false));
        refused(() -> new VacancyQuery(
                "",
                VacancyQuery.Show.OPEN,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                VacancyQuery.Order.NEWEST,
                0));
    }

    private static void refused(Runnable making) {
        assertThatThrownBy(making::run).isInstanceOf(IllegalArgumentException.class);
    }
}
