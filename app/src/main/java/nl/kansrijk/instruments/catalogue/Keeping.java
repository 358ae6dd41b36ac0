package nl.kansrijk.instruments.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;

/**
 * Who keeps it, who provides it, and whether and until when it is meant to be seen.
 *
 * @param active whether the owner wants it to be seen
 * @param model the record this one was taken over from, when it is a regional copy
 */
public record Keeping(
        String provider,
        Owner owner,
        List<Registration> registrations,
        boolean active,
        Window window,
        Optional<LocalDate> reviewOn,
        Optional<Model> model,
        String importMark) {
    public Keeping {
        registrations = List.copyOf(registrations);
    }

    /** Nobody's yet. */
    public static final Keeping NONE = new Keeping(
            "",
            new Owner("", Party.LOCAL, Optional.empty(), Optional.empty()),
            List.of(),
            false,
            Window.OPEN,
            Optional.empty(),
            Optional.empty(),
            "");

    /**
     * Whose it is. Errors: refuses a keeper without an organisation.
     *
     * @param tenant empty when it ships with the product
     * @param keeper the account that confirms it is still right
     */
    public record Owner(String name, Party party, Optional<TenantId> tenant, Optional<UserId> keeper) {
        public Owner {
            if (keeper.isPresent() && tenant.isEmpty())
                throw new IllegalArgumentException("a keeper works for an organisation");
        }
    }

    /** Kinds of owner, with their code in CdTypeOrganisatie; they decide how far an instrument reaches. */
    public enum Party {
        LOCAL("01"),
        PARTNERSHIP("02"),
        REGIONAL("03"),
        NATIONAL("04");

        private final String code;

        Party(String code) {
            this.code = code;
        }

        /** Code in the exchange schema. */
        public String code() {
            return code;
        }
    }

    /** The days it may be seen; open where empty. Errors: refuses an end before the beginning. */
    public record Window(Optional<LocalDate> from, Optional<LocalDate> to) {
        /** Always. */
        public static final Window OPEN = new Window(Optional.empty(), Optional.empty());

        public Window {
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))
                throw new IllegalArgumentException("a window ends after it begins");
        }

        /** Whether this day is in it. */
        public boolean holds(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true) && !over(day);
        }

        /** Whether it is over on this day. */
        public boolean over(LocalDate day) {
            return to.map(day::isAfter).orElse(false);
        }
    }

    /** The number under which a case system knows it; displayed when readers may see it. */
    public record Registration(String code, String label, boolean displayed) {}

    /** The record that a regional copy was taken from, in the version it had. */
    public record Model(UUID id, int version) {}

    /** Whether its owner had to confirm it before this day. */
    public boolean overdue(LocalDate day) {
        return reviewOn.map(day::isAfter).orElse(false);
    }

    /** The same, meant to be seen or not any more. */
    public Keeping shown(Visibility visibility) {
        return new Keeping(
                provider, owner, registrations, visibility == Visibility.SHOWN, window, reviewOn, model, importMark);
    }

    /** The same for this owner, who confirms it before this day. */
    public Keeping ownedBy(Owner by, Optional<LocalDate> review) {
        return new Keeping(provider, by, registrations, active, window, review, model, importMark);
    }

    /** The same, provided by this one. */
    public Keeping providedBy(String other) {
        return new Keeping(other, owner, registrations, active, window, reviewOn, model, importMark);
    }

    /** The same, taken over from this model. */
    public Keeping from(Optional<Model> other) {
        return new Keeping(provider, owner, registrations, active, window, reviewOn, other, importMark);
    }

    /** Whether it is meant to be seen. */
    public enum Visibility {
        SHOWN,
        HIDDEN
    }
}
