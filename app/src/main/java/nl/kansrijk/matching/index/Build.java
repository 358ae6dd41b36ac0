package nl.kansrijk.matching.index;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which build of the product this is: facts may be translated otherwise by another one. */
final class Build {
    private Build() {}

    /** Version and moment of the packed product. */
    static String name() {
        var version = Build.class.getPackage().getImplementationVersion();
        return (version == null ? "source" : version) + " " + packedAt();
    }

    private static String packedAt() {
        try {
            var place = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.getLastModifiedTime(place).toString();
        } catch (IOException | URISyntaxException | java.nio.file.FileSystemNotFoundException unknown) {
            return "some day";
        }
    }
}
