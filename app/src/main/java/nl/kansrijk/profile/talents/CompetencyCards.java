package nl.kansrijk.profile.talents;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.life.LifeStory;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cards that someone picks of the 25 competencies, in the own order, and those one wants to grow in. Row 0-37, domain c.4. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CompetencyCards {
    /** Cards in one hand. Source: domain c.4. */
    public static final int MOST = 6;

    private static final String HAS = "SS_COMP";
    private static final String PLACE = "SS_COMP_RANK";
    private static final String WISH = "SS_COMP_WISH";
    private static final Value GOOD = new Value.Code("1");

    private final Profiles profiles;
    private final LifeStory story;
    private final Codes codes;

    CompetencyCards(Profiles profiles, LifeStory story, Codes codes) {
        this.profiles = profiles;
        this.story = story;
        this.codes = codes;
    }

    /** Who picks: what they have in hand, in order, and what they want to grow in. */
    public record Hand(List<String> picked, List<String> learning) {
        public Hand {
            picked = List.copyOf(picked);
            learning = List.copyOf(learning);
        }
    }

    /** Whether this may be shown as something a person is good at: a competency only when it is. */
    public static boolean strong(Fact fact) {
        return !fact.characteristic().equals(HAS) || fact.value().equals(GOOD);
    }

    /** The hand as it stands in a file. */
    public static Hand of(ClientFile file) {
        var picked = standing(file, PLACE)
                .sorted(Comparator.comparingInt(CompetencyCards::place))
                .map(said -> said.fact().item())
                .toList();
        return new Hand(
                picked, standing(file, WISH).map(said -> said.fact().item()).toList());
    }

    /**
     * Picks these cards in this order. A card that goes out of the hand takes the person's own word for it along; what someone
     * else said of it stays. False, and nothing changes: unknown cards, twice the same, or more than {@link #MOST}.
     */
    public boolean pick(ClientId client, List<String> cards, Passage passage) {
        if (cards.size() > MOST || new HashSet<>(cards).size() < cards.size() || !known(cards)) return false;
        var file = profiles.open(client, passage);
        for (var old : of(file).picked()) if (!cards.contains(old)) putDown(client, old, file, passage);
        for (int place = 1; place <= cards.size(); place++) {
            var card = cards.get(place - 1);
            if (standing(file, HAS).noneMatch(said -> said.fact().equals(new Fact(HAS, card, GOOD))))
                story.say(client, new Fact(HAS, card, GOOD), TalentTests.REF, passage);
            story.say(client, new Fact(PLACE, card, new Value.Level(place)), "", passage);
        }
        return true;
    }

    /** These are the ones to grow in; at most {@link #MOST}, false and nothing changes otherwise. */
    public boolean learn(ClientId client, Collection<String> cards, Passage passage) {
        if (cards.size() > MOST || !known(cards)) return false;
        var before = of(profiles.open(client, passage)).learning();
        before.stream().filter(old -> !cards.contains(old)).forEach(old -> story.takeBack(client, WISH, old, passage));
        cards.stream()
                .filter(card -> !before.contains(card))
                .forEach(card -> story.say(client, new Fact(WISH, card, new Value.Present()), "", passage));
        return true;
    }

    private void putDown(ClientId client, String card, ClientFile file, Passage passage) {
        story.takeBack(client, PLACE, card, passage);
        boolean own = standing(file, HAS)
                .anyMatch(said -> said.fact().item().equals(card)
                        && said.source().type() == Source.Type.SELF
                        && said.source().ref().equals(TalentTests.REF));
        if (own) story.takeBack(client, HAS, card, passage);
    }

    private boolean known(Collection<String> cards) {
        var all = codes.competencies().stream().map(Code::code).toList();
        return all.containsAll(cards);
    }

    private static Stream<Statement> standing(ClientFile file, String characteristic) {
        return file.counting(characteristic);
    }

    private static int place(Statement said) {
        return said.fact().value() instanceof Value.Level(int step) ? step : MOST;
    }
}
