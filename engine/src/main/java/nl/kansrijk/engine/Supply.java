package nl.kansrijk.engine;

import java.util.Optional;
import java.util.UUID;

/** What a person brings, as far as it may be judged: no name, no age, no sex, no origin. {@code owner} is a tenant. */
public record Supply(
        UUID id,
        int owner,
        Share share,
        Optional<Position> place,
        Abilities abilities,
        Wishes wishes,
        Practice practice,
        Support support) {

    /** A person of whom nothing is known yet. */
    public static Supply unknown(UUID id, int owner, Share share) {
        return new Supply(
                id,
                owner,
                share,
                Optional.empty(),
                Abilities.unknown(),
                Wishes.unknown(),
                Practice.unknown(),
                Support.unknown());
    }

    /** The same person, shared this far. */
    public Supply shared(Share far) {
        return new Supply(id, owner, far, place, abilities, wishes, practice, support);
    }

    /** The same person, who can this. */
    public Supply with(Abilities learned) {
        return new Supply(id, owner, share, place, learned, wishes, practice, support);
    }

    /** The same person, to whom this suits in hours and ways. */
    public Supply with(Practice suited) {
        return new Supply(id, owner, share, place, abilities, wishes, suited, support);
    }
}
