package nl.kansrijk.web.exploring;

import org.springframework.stereotype.Component;

/** Everything that puts a look around on a page: what its address means, where it starts, what lies around, and one way. */
@Component
record Shows(Addresses addresses, Starts starts, ExploringWords around, RouteWords routes) {}
