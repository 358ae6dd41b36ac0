package nl.kansrijk.bench;

/** How large the country is and how far work may be. Units: people, vacancies, metres. */
record Sizes(int people, int vacancies, int metres) {
    Sizes {
        if (people < 1 || people > 10_000_000) throw new IllegalArgumentException("people are 1..10000000");
        if (vacancies < 1 || vacancies > 1_000_000) throw new IllegalArgumentException("vacancies are 1..1000000");
        if (metres < 1000 || metres > 500_000) throw new IllegalArgumentException("a radius is 1..500 km");
    }
}
