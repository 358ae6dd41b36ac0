package nl.kansrijk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The version in the address of style, font and script: a digest of their content, so that they can be cached for a year. */
final class AssetVersion {
    private AssetVersion() {}

    /** Ten characters that change when any file of {@code static/ui} changes. */
    static String ofContent() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files()) digest.update(file.getContentAsByteArray());
            return HexFormat.of().formatHex(digest.digest()).substring(0, 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    private static Resource[] files() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:/static/ui/*.*");
        Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
        return files;
    }
}
