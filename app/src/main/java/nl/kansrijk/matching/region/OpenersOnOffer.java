package nl.kansrijk.matching.region;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.engine.Bridge;
import nl.kansrijk.matching.translation.Bridges.Offer;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import org.springframework.stereotype.Component;

/** Everything that can be asked what it opens: the trainings of the day, an aid for each load, and transport. */
@Component
class OpenersOnOffer {
    private final Codes codes;
    private final Numbers numbers;

    OpenersOnOffer(Codes codes, Numbers numbers) {
        this.codes = codes;
        this.numbers = numbers;
    }

    List<Opener> of(Offer offer) {
        Stream<Opener> courses = offer.bridges().stream().map(bridge -> course(offer, bridge));
        Stream<Opener> aids = codes.loads().stream().map(Code::code).flatMap(this::aid);
        return Stream.of(courses, aids, Stream.<Opener>of(new Opener.Transport()))
                .flatMap(some -> some)
                .toList();
    }

    private static Opener course(Offer offer, Bridge bridge) {
        return new Opener.Course(offer.of(bridge.id()), bridge.weeks(), bridge.costInCents());
    }

    private Stream<Opener> aid(String load) {
        return numbers.load(load).stream().mapToObj(item -> new Opener.Aid(load, item));
    }
}
