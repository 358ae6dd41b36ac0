package nl.kansrijk.matching.region;

import java.util.BitSet;

/** People (by place) who get a first chance and vacancies (by place) that get a first candidate. */
record Coverage(BitSet people, BitSet vacancies) {
    static Coverage none() {
        return new Coverage(new BitSet(), new BitSet());
    }

    /** Everyone and every vacancy once. */
    int size() {
        return people.cardinality() + vacancies.cardinality();
    }

    Coverage with(Coverage other) {
        var all = new Coverage((BitSet) people.clone(), (BitSet) vacancies.clone());
        all.people.or(other.people);
        all.vacancies.or(other.vacancies);
        return all;
    }

    /** What this one brings that was not there yet. */
    Coverage without(Coverage before) {
        var more = new Coverage((BitSet) people.clone(), (BitSet) vacancies.clone());
        more.people.andNot(before.people);
        more.vacancies.andNot(before.vacancies);
        return more;
    }
}
