package nl.kansrijk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.plan.Arrangement.Kind;
import nl.kansrijk.plan.Arrangement.State;
import nl.kansrijk.plan.Integration.Skill;
import nl.kansrijk.plan.Plans.Written;
import nl.kansrijk.plan.WarmHandover.Check;
import nl.kansrijk.plan.joint.Changed;
import nl.kansrijk.plan.joint.Party;
import nl.kansrijk.shared.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands around the goals: looking back, handing over, help, risks, visits and integration. */
class MoreEditTest extends PlanHouse {
    @Autowired
    Tasks tasks;

    @Test
    void a_call_at_a_quarter_past_eight_for_four_weeks_is_a_task_each_week() {
        var help = arrange(Kind.SUPPORT, "Bellen of Daan wakker is", "maatje Koen", 4, "08:15");
        assertThat(tasks("plan-help"))
                .hasSize(4)
                .allMatch(Task::open)
                .extracting(task -> task.reason().facts().get("words"))
                .contains("08:15 maatje Koen: Bellen of Daan wakker is (1/4)");
        change(caseManager, new MoreEdit.MoveArrangement(help, State.ENDED, ""));
        assertThat(tasks("plan-help")).noneMatch(Task::open);
    }

    @Test
    void a_risk_has_an_owner_and_what_is_done_and_is_part_of_what_is_signed() {
        agreed("Bellen");
        sign(self, Party.CLIENT);
        arrange(Kind.RISK, "Reizen", "Koen", 0, "Samen de bus proberen");
        assertThat(now().of(Party.CLIENT).orElseThrow().since())
                .extracting(Changed::words)
                .containsExactly("Reizen");
    }

    @Test
    void a_visit_of_the_coach_is_planned_and_takes_no_name_away() {
        agreed("Bellen");
        sign(self, Party.CLIENT);
        arrange(Kind.VISIT, "Kijken hoe het gaat", "Koen", 60, "");
        assertThat(now().signed(Party.CLIENT)).isTrue();
        assertThat(now().plan().arrangements())
                .singleElement()
                .matches(one -> one.said().amount() == 60);
    }

    @Test
    void when_both_signed_looking_back_is_planned_within_three_months_and_once() {
        agreed("Bellen");
        sign(self, Party.CLIENT);
        assertThat(tasks("plan-lookback")).isEmpty();
        sign(caseManager, Party.PROFESSIONAL);
        sign(caseManager, Party.PROFESSIONAL);
        assertThat(tasks("plan-lookback"))
                .singleElement()
                .matches(task ->
                        !task.due().isBefore(today().plusDays(91)) && task.due().isBefore(today().plusDays(98)));
    }

    @Test
    void after_looking_back_the_next_time_is_planned() {
        agreed("Bellen");
        sign(self, Party.CLIENT);
        sign(caseManager, Party.PROFESSIONAL);
        var next = today().plusDays(60);
        change(caseManager, new MoreEdit.LookBack(UUID.randomUUID(), today(), "Het ritme is er", next));
        assertThat(tasks("plan-lookback").stream().filter(Task::open))
                .extracting(Task::due)
                .containsExactly(next);
        assertThat(tasks("plan-lookback")).hasSize(2);
    }

    @Test
    void a_handover_cannot_be_closed_without_the_day_of_the_talk_nor_before_it_nor_with_a_list_half_done() {
        var all = EnumSet.allOf(Check.class);
        var id = UUID.randomUUID();
        assertThat(close(handover(id, Optional.empty(), all))).isEqualTo(refused("plan.handover.notalk"));
        assertThat(close(handover(id, Optional.of(today().plusDays(1)), all)))
                .isEqualTo(refused("plan.handover.later"));
        assertThat(close(handover(id, Optional.of(today()), Set.of(Check.PLAN_TOLD))))
                .isEqualTo(refused("plan.handover.list"));
        assertThat(now().plan().handovers()).isEmpty();
        assertThat(close(handover(id, Optional.of(today()), all))).isInstanceOf(Written.Kept.class);
        assertThat(now().plan().handover(id).orElseThrow().closed()).contains(today());
        assertThat(change(caseManager, new MoreEdit.KeepHandover(handover(id, Optional.empty(), all))))
                .isEqualTo(refused("plan.handover.over"));
    }

    @Test
    void the_term_of_the_integration_plan_is_counted_from_the_broad_intake() {
        var intake = LocalDate.of(2026, 9, 1);
        change(caseManager, new MoreEdit.KeepIntegration(said(intake, Optional.empty())));
        var kept = now().plan().integration().orElseThrow();
        assertThat(kept.planBefore(10)).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(kept.ends(3)).isEmpty();
        change(caseManager, new MoreEdit.KeepIntegration(said(intake, Optional.of(LocalDate.of(2026, 10, 1)))));
        assertThat(now().plan().integration().orElseThrow().ends(3)).contains(LocalDate.of(2029, 10, 1));
    }

    @Test
    void hours_are_added_up_and_each_skill_keeps_its_newest_level_with_proof() {
        assertThat(change(caseManager, new MoreEdit.AddHours(hours(4)))).isEqualTo(refused("plan.integration.first"));
        change(caseManager, new MoreEdit.KeepIntegration(said(today(), Optional.empty())));
        change(caseManager, new MoreEdit.AddHours(hours(4)));
        change(caseManager, new MoreEdit.AddHours(hours(12)));
        change(caseManager, new MoreEdit.KeepLanguage(level("A1")));
        change(caseManager, new MoreEdit.KeepLanguage(level("A2")));
        var kept = now().plan().integration().orElseThrow();
        assertThat(kept.total()).isEqualTo(16);
        assertThat(kept.languages()).extracting(Integration.Language::level).containsExactly("A2");
    }

    @Test
    void a_low_level_and_a_letter_about_it_lead_to_nothing_by_themselves() {
        change(
                caseManager,
                new MoreEdit.KeepIntegration(said(today().minusYears(4), Optional.of(today().minusYears(4)))));
        var before = with(caseManager, Permission.OPEN_FILE, client, passage -> tasks.of(client, passage));
        change(caseManager, new MoreEdit.KeepLanguage(level("A0")));
        assertThat(with(caseManager, Permission.OPEN_FILE, client, passage -> tasks.of(client, passage))
                        .size())
                .isEqualTo(before.size());
    }

    @Test
    void the_language_step_the_integration_plan_and_the_welding_job_are_signed_in_one_go() {
        var language = goal("Mijn Nederlands is genoeg voor de volgende stap");
        goal("Ik volg mijn plan voor inburgering");
        goal("Ik las bij een metaalbedrijf");
        var step = step(language, "Twee avonden taalles");
        change(self, new Edit.Agree(step, saying("Twee avonden taalles"), 9));
        change(caseManager, new MoreEdit.KeepIntegration(said(today(), Optional.of(today()))));
        assertThat(sign(self, Party.CLIENT)).isInstanceOf(Signing.Signed.Done.class);
        assertThat(now().signed(Party.CLIENT)).isTrue();
        change(caseManager, new MoreEdit.KeepIntegration(said(today().minusDays(1), Optional.of(today()))));
        assertThat(now().signed(Party.CLIENT)).isFalse();
    }

    private UUID arrange(Kind kind, String words, String who, int amount, String extra) {
        var id = UUID.randomUUID();
        change(
                caseManager,
                new MoreEdit.KeepArrangement(
                        id, kind, new Arrangement.Said(words, who, today().plusDays(1), amount, extra)));
        return id;
    }

    private WarmHandover handover(UUID id, Optional<LocalDate> talk, Set<Check> checked) {
        return new WarmHandover(id, "Anneke", "Koen", talk, checked, Optional.empty());
    }

    private Written close(WarmHandover handover) {
        return change(caseManager, new MoreEdit.CloseHandover(handover, today()));
    }

    private static Written refused(String key) {
        return new Written.Refused(Reason.of(key));
    }

    private static Integration.Said said(LocalDate intake, Optional<LocalDate> agreed) {
        return new Integration.Said(Integration.Route.B1, intake, agreed, Optional.empty());
    }

    private Integration.Hours hours(int hours) {
        return new Integration.Hours(UUID.randomUUID(), today(), hours, "Bezoek aan een bedrijf");
    }

    private Integration.Language level(String level) {
        return new Integration.Language(Skill.SPEAKING, level, "Toets", today(), Optional.of(today()));
    }

    private List<Task> tasks(String key) {
        return with(caseManager, Permission.OPEN_FILE, client, passage -> tasks.of(client, passage)).stream()
                .filter(task -> task.reason().key().equals("task." + key))
                .toList();
    }
}
