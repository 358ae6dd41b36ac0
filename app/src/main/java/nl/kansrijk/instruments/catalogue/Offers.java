package nl.kansrijk.instruments.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.Trainings;
import nl.kansrijk.instruments.catalogue.Instrument.Type;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.taxonomy.words.WordIndex;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One search over everything the region offers: instruments, trainings, vouchers, tasters, provisions and technology. Aim: at most
 * 100 ms on 5,000 instruments. Source: row 2-13.
 */
@Component
@Transactional(readOnly = true)
public class Offers {
    private final Instruments instruments;
    private final Trainings trainings;
    private final OfferIndex index;
    private final Skills skills;
    private final Map<Reader, Indexed> indexed = new ConcurrentHashMap<>();

    Offers(Instruments instruments, Trainings trainings, OfferIndex index, Skills skills) {
        this.instruments = instruments;
        this.trainings = trainings;
        this.index = index;
        this.skills = skills;
    }

    /** Who searches; it decides what there is to find. */
    public enum Reader {
        PROFESSIONAL,
        /** Only what is written for clients. */
        CLIENT,
        /** Only what is for employers or written for them. */
        EMPLOYER
    }

    private record Indexed(List<Offer> offers, long taxonomy, WordIndex words) {}

    /** What fits, best first; without words by name. */
    public List<Offer> search(OfferQuery query, Reader reader, TenantId tenant) {
        var all = all(reader, tenant);
        var found = query.words().isBlank() ? byName(all) : byWords(all, query.words(), reader);
        return found.stream().filter(query::passes).toList();
    }

    /** All there is for this reader. */
    public List<Offer> all(Reader reader, TenantId tenant) {
        var published = instruments.published(tenant).stream()
                .filter(one -> writtenFor(reader, one))
                .map(Offer.OfInstrument::new);
        return Stream.<Offer>concat(published, taught().stream().map(Offer.OfTraining::new))
                .toList();
    }

    /** What makes one of these loads lighter, by name. Loads: codes of the taxonomy. */
    public List<Offer> lightening(Collection<String> loads, Reader reader, TenantId tenant) {
        var helps = loads.stream().map("FN_LOAD:"::concat).collect(Collectors.toSet());
        return byName(instruments.published(tenant).stream()
                .filter(one -> writtenFor(reader, one))
                .filter(one -> one.supply().gains().helps().stream().anyMatch(helps::contains))
                .<Offer>map(Offer.OfInstrument::new)
                .toList());
    }

    /** Whether something is written for this reader. */
    public static boolean writtenFor(Reader reader, Instrument one) {
        return switch (reader) {
            case PROFESSIONAL -> true;
            case CLIENT ->
                one.key().type() == Type.IT01
                        && !one.text(TextField.CLIENT_NAME).isBlank();
            case EMPLOYER ->
                one.key().type() == Type.IT02 || !one.text(TextField.EMPLOYER).isBlank();
        };
    }

    private List<Training> taught() {
        return trainings.all();
    }

    private static List<Offer> byName(List<Offer> all) {
        return all.stream()
                .sorted(Comparator.comparing((Offer one) -> one.title().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<Offer> byWords(List<Offer> all, String words, Reader reader) {
        var found = new ArrayList<Offer>();
        for (var hit : index(all, reader).search(words, all.size())) found.add(all.get(hit.concept()));
        return found;
    }

    /** Made anew when anything on offer or a word of the taxonomy has changed. */
    private WordIndex index(List<Offer> all, Reader reader) {
        var known = indexed.get(reader);
        if (known != null
                && known.taxonomy() == skills.version()
                && known.offers().equals(all)) return known.words();
        var fresh = new Indexed(all, skills.version(), index.over(all));
        indexed.put(reader, fresh);
        return fresh.words();
    }
}
