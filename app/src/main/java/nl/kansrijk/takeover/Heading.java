package nl.kansrijk.takeover;

/** What a column of a file can hold. Texts stand under {@code import.heading.} and the name. */
public enum Heading {
    BSN(11),
    FULL_NAME(200),
    INITIALS(40),
    FIRST_NAME(100),
    INFIX(40),
    LAST_NAME(120),
    BIRTH(40),
    STREET(120),
    HOUSE(10),
    ADDITION(20),
    POSTCODE(10),
    TOWN(80),
    EMAIL(120),
    PHONE(30),
    LANGUAGE(40),
    CHANNEL(40),
    DUTCH_LEVEL(10),
    HOURS(20),
    LICENCE(60),
    SKILLS(1000),
    WISH(500),
    BENEFIT(80),
    BENEFIT_SINCE(40);

    private final int longest;

    Heading(int longest) {
        this.longest = longest;
    }

    /** Most characters in a cell. */
    public int longest() {
        return longest;
    }
}
