package nl.kansrijk.taxonomy.coding;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the last answer, because several signals ask the same of one text. May be asked by many at once. */
final class Last<A> implements Function<Asked, A> {

    private record Known<A>(Asked asked, A answer) {}

    private final Function<Asked, A> way;
    private final AtomicReference<@Nullable Known<A>> last = new AtomicReference<>();

    Last(Function<Asked, A> way) {
        this.way = way;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very same text, not one that looks like it
    public A apply(Asked asked) {
        Known<A> known = last.get();
        if (known != null && known.asked() == asked) return known.answer();
        A answer = way.apply(asked);
        last.set(new Known<>(asked, answer));
        return answer;
    }
}
