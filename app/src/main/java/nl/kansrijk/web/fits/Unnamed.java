package nl.kansrijk.web.fits;

import nl.kansrijk.shared.ClientId;

/**
 * A person as they stand in the address of a page without names. Key: sealed; on the way from a file, where who it is stands
 * open already, the number itself.
 */
record Unnamed(ClientId client, String key) {}
