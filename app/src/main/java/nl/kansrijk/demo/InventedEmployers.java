package nl.kansrijk.demo;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.employers.Contact;
import nl.kansrijk.employers.Employer;
import nl.kansrijk.employers.Employer.Size;
import nl.kansrijk.employers.Site;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.Places;
import org.springframework.stereotype.Component;

/** Employers: those with a story first, then invented ones in the same proportions as the work of the region. */
@Component
class InventedEmployers {
    private static final List<Size> SIZES =
            List.of(Size.MICRO, Size.MICRO, Size.SMALL, Size.SMALL, Size.SMALL, Size.MIDDLE, Size.MIDDLE, Size.LARGE);

    private final Trades trades;
    private final NameLists names;
    private final Places places;
    private final List<Story> stories = Sheet.rows("employers.csv").stream()
            .map(row -> new Story(
                    row.getField("code"),
                    row.getField("name"),
                    row.getField("sector"),
                    Size.valueOf(row.getField("size")),
                    new Site("Hoofdvestiging", new Postcode4(Sheet.number(row, "postcode")), row.getField("town")),
                    new Contact(row.getField("contact"), row.getField("role"), "0100 000 000", ""),
                    row.getField("login")))
            .toList();

    InventedEmployers(Trades trades, NameLists names, Places places) {
        this.trades = trades;
        this.names = names;
        this.places = places;
    }

    /** An employer as it will be founded. The login is empty for those without a card. */
    record Story(String code, String name, String sector, Size size, Site site, Contact contact, String login) {

        Employer as(TenantId id, TenantId managedBy) {
            return new Employer(id, managedBy, name, sector, size, List.of(site), List.of(contact));
        }

        Optional<String> card() {
            return login.isEmpty() ? Optional.empty() : Optional.of(login);
        }
    }

    /** Employer number so many, counted from 0. */
    Story company(Beginning from, int number, List<Postcode4> postcodes) {
        return number < stories.size() ? stories.get(number) : invented(from, number, postcodes);
    }

    private Story invented(Beginning from, int number, List<Postcode4> postcodes) {
        var dice = from.dice("employer", number);
        var sector = trades.sector(dice);
        var owner = names.draw(dice);
        var boss = names.draw(dice);
        var postcode = dice.one(postcodes);
        return new Story(
                "W" + number,
                dice.one(sector.names()) + " " + owner.last() + (dice.chance(30) ? " & Co" : ""),
                sector.letter(),
                dice.one(SIZES),
                new Site(
                        "Vestiging",
                        postcode,
                        places.of(postcode).map(place -> place.town()).orElse("")),
                new Contact(boss.full(), "contactpersoon", "0100 00 " + dice.between(1000, 9999), ""),
                "");
    }
}
