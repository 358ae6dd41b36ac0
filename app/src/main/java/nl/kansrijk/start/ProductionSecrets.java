package nl.kansrijk.start;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Whether passwords and keys of a house in production are too weak to hold. Never repeats one of them. */
record ProductionSecrets(Map<String, String> environment) {
    private static final int LEAST_PASSWORD = 16;
    private static final int LEAST_KEY_BYTES = 32;
    private static final int LEAST_DIFFERENT_BYTES = 16;

    List<String> weak() {
        var app = value("SPRING_DATASOURCE_PASSWORD");
        var owner = value("SPRING_FLYWAY_PASSWORD");
        return Reasons.of()
                .when(isShort(app), "SPRING_DATASOURCE_PASSWORD has fewer than " + LEAST_PASSWORD + " characters")
                .when(isShort(owner), "SPRING_FLYWAY_PASSWORD has fewer than " + LEAST_PASSWORD + " characters")
                .when(elsewhere() && app.equals(owner), "owner and working role have the same password")
                .when(value("KANSRIJK_KEYS").isEmpty(), "KANSRIJK_KEYS is missing: keys may not lie beside the data")
                .when(!keysAreStrong(), "KANSRIJK_KEYS is not of the shape 1:BASE64 with 32 random bytes or more")
                .all();
    }

    private boolean isShort(String password) {
        return elsewhere() && password.length() < LEAST_PASSWORD;
    }

    private boolean elsewhere() {
        return Databases.standElsewhere(environment);
    }

    private boolean keysAreStrong() {
        var keys = value("KANSRIJK_KEYS");
        return keys.isEmpty() || Arrays.stream(keys.split(",")).allMatch(ProductionSecrets::isStrong);
    }

    private static boolean isStrong(String numbered) {
        if (!numbered.matches("\\d{1,2}:[A-Za-z0-9+/]+=*")) return false;
        try {
            var bytes = Base64.getDecoder().decode(numbered.substring(numbered.indexOf(':') + 1));
            return bytes.length >= LEAST_KEY_BYTES && differentBytes(bytes) >= LEAST_DIFFERENT_BYTES;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static long differentBytes(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).chars().distinct().count();
    }

    private String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
