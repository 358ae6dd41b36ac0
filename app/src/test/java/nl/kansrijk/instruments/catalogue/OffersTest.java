package nl.kansrijk.instruments.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.instruments.DemoTrainings;
import nl.kansrijk.instruments.catalogue.Grounds.Letter;
import nl.kansrijk.instruments.catalogue.Keeping.Owner;
import nl.kansrijk.instruments.catalogue.Keeping.Party;
import nl.kansrijk.instruments.catalogue.OfferQuery.Most;
import nl.kansrijk.instruments.catalogue.Offers.Reader;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class OffersTest {
    @Autowired
    Offers offers;

    @Autowired
    OfferIndex index;

    @Autowired
    Instruments instruments;

    @Autowired
    InstrumentTable table;

    @Autowired
    Starters starters;

    @Autowired
    DemoInstruments demo;

    @Autowired
    DemoTrainings trainings;

    @Autowired
    StarterShelf shelf;

    @Autowired
    TestRegion region;

    @Autowired
    Jobs jobs;

    @Autowired
    Clock clock;

    Tenant town;

    @BeforeEach
    void what_the_region_offers() {
        shelf.fill();
        var today = DutchTime.day(clock.instant());
        trainings.fill(today);
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        var owner = new Owner("Werkgeversservicepunt", Party.REGIONAL, Optional.of(town.id()), Optional.empty());
        jobs.quietly(() -> demo.fill(owner, today, clock.instant()));
    }

    @Test
    void the_starters_are_there_before_anyone_comes_and_filling_again_adds_none() {
        assertThat(instruments.all()).hasSizeGreaterThanOrEqualTo(54);
        assertThat(jobs.<Integer>quietly(() -> starters.fill(clock.instant()))).isZero();
    }

    @Test
    void forklift_finds_the_training_the_voucher_and_the_taster_each_with_provider_and_owner() {
        var found = search("heftruck");
        assertThat(found).extracting(Offer::kind).contains(Offering.TRAINING, Offering.VOUCHER, Offering.TASTER);
        assertThat(found).allSatisfy(one -> assertThat(one.provider()).isNotBlank());
        assertThat(found.stream()
                        .filter(one -> one.kind() == Offering.TASTER)
                        .map(one -> ((Offer.OfInstrument) one)
                                .instrument()
                                .keeping()
                                .owner()
                                .name()))
                .contains("Werkgeversservicepunt");
    }

    @Test
    void a_slip_of_the_keyboard_finds_it_too() {
        assertThat(search("heftrukc")).extracting(Offer::kind).contains(Offering.VOUCHER, Offering.TASTER);
        assertThat(search("shculden").getFirst().title()).isEqualTo("Schuldhulp en stabilisatie");
    }

    @Test
    void instruction_in_pictures_finds_the_aid_with_who_lends_it() {
        assertThat(search("instructie met beeld"))
                .filteredOn(one -> one.kind() == Offering.TECHNOLOGY)
                .extracting(Offer::provider)
                .contains("Werkplaats Slimme Hulp, Roosendaal");
    }

    @Test
    void a_client_finds_what_is_written_for_clients_and_an_employer_what_helps_employers() {
        var forClients = offers.search(OfferQuery.ALL, Reader.CLIENT, town.id());
        assertThat(forClients)
                .extracting(Offer::title)
                .contains("Scholingsvoucher Talentfonds")
                .doesNotContain("No-riskpolis");
        var forEmployers = offers.search(OfferQuery.ALL, Reader.EMPLOYER, town.id());
        assertThat(forEmployers)
                .extracting(Offer::title)
                .contains("No-riskpolis")
                .doesNotContain("Motiverende gesprekken");
    }

    @Test
    void filters_take_away_what_does_not_fit_and_what_does_not_say_stays() {
        var debts = with(Optional.of("KK03"), Optional.empty(), new Most(Optional.empty(), Optional.empty()));
        assertThat(debts)
                .extracting(Offer::title)
                .contains("Schuldhulp en stabilisatie")
                .doesNotContain("Mbo-certificaat");
        var proven = with(Optional.empty(), Optional.of(Letter.A), new Most(Optional.empty(), Optional.empty()));
        assertThat(proven).extracting(Offer::evidence).containsOnly(Letter.A);
        var quick = with(Optional.empty(), Optional.empty(), new Most(Optional.of(4), Optional.of(0)));
        assertThat(quick)
                .extracting(Offer::title)
                .contains("Snuffelstage", "Voorzieningencheck en werk-loont-berekening")
                .doesNotContain("Mbo-diploma (bbl, bol of derde leerweg)");
    }

    @Test
    void work_that_asks_lifting_finds_what_lifts_along_and_work_at_night_finds_nothing() {
        assertThat(offers.lightening(List.of("lifting"), Reader.PROFESSIONAL, town.id()))
                .extracting(Offer::title)
                .contains(
                        "Aanpassing van de werkplek, meeneembaar hulpmiddel of tolk",
                        "Inclusieve technologie: cobot, instructie met beeld, leesapp");
        assertThat(offers.lightening(List.of("night"), Reader.PROFESSIONAL, town.id()))
                .isEmpty();
    }

    @Test
    void every_version_stays_as_it_was() {
        var first = Described.plain().instrument();
        var writing = new InstrumentTable.Writing(Optional.empty(), Optional.empty(), clock.instant());
        jobs.quietly(() -> table.add(first, writing));
        var second = first.as(new Instrument.Key(first.id(), 2, Instrument.Type.IT01));
        assertThat(jobs.<Boolean>quietly(() -> table.next(second, writing))).isTrue();
        assertThat(jobs.<Boolean>quietly(() -> table.next(second, writing))).isFalse();
        assertThat(instruments.find(first.id())).contains(second);
        assertThat(instruments.version(first.id(), 1)).contains(first);
        assertThat(instruments.history(first.id()))
                .extracting(Instruments.Version::number)
                .containsExactly(2, 1);
    }

    @Test
    void of_five_thousand_instruments_each_is_found_by_a_word_with_a_mistake() {
        var many = IntStream.range(0, 5000)
                .mapToObj(i -> (Offer) new Offer.OfInstrument(
                        Described.plain().instrument(UUID.randomUUID(), "Training nummer " + i + " voor lassers")))
                .toList();
        var words = index.over(many);
        assertThat(words.search("lassrs", many.size())).hasSize(5000);
    }

    private List<Offer> search(String words) {
        var all = OfferQuery.ALL;
        return offers.search(
                new OfferQuery(words, all.kind(), all.tile(), all.need(), all.target(), all.evidence(), all.most()),
                Reader.PROFESSIONAL,
                town.id());
    }

    private List<Offer> with(Optional<String> need, Optional<Letter> letter, Most most) {
        var all = OfferQuery.ALL;
        return offers.search(
                new OfferQuery("", all.kind(), all.tile(), need, all.target(), letter, most),
                Reader.PROFESSIONAL,
                town.id());
    }
}
