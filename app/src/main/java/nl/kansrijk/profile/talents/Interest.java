package nl.kansrijk.profile.talents;

/** The six interests, as items of the characteristic {@code SS_TALENT}. Source: domain c.4. */
public enum Interest {
    DOING,
    THINKING,
    CREATING,
    HELPING,
    ENTERPRISING,
    ORGANISING
}
