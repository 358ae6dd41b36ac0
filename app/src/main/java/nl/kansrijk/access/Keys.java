package nl.kansrijk.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keys outside the database: sealing of identities (AES-256-GCM) and pseudonyms per purpose (HMAC-SHA-256), so that two
 * purposes cannot be joined. Shape of the setting {@code kansrijk.keys}: {@code 1:base64,2:base64}; the highest seals,
 * all open. Source: security E2, E3, 9.2.
 */
@Component
public class Keys {
    private static final int NONCE = 12;
    private final TreeMap<Integer, byte[]> masters = new TreeMap<>();
    private final SecureRandom random = new SecureRandom();

    Keys(@Value("${kansrijk.keys}") String setting) {
        for (var key : setting.split(",")) {
            var parts = key.split(":", 2);
            masters.put(Integer.parseInt(parts[0]), Base64.getDecoder().decode(parts[1]));
        }
    }

    /** Encrypts a text so that only this purpose can read it again. */
    public byte[] seal(String plain, String purpose) {
        return seal(plain.getBytes(StandardCharsets.UTF_8), purpose);
    }

    /** The same for bytes. */
    public byte[] seal(byte[] plain, String purpose) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        return seal(plain, purpose, nonce);
    }

    /** The same each time for one reader, and different for each: what two of them read cannot be joined. */
    public byte[] sealFor(String reader, byte[] plain, String purpose) {
        var mark = hmac(
                masters.lastEntry().getValue(),
                "nonce:" + purpose + ":" + reader + ":" + HexFormat.of().formatHex(plain));
        return seal(plain, purpose, Arrays.copyOf(mark, NONCE));
    }

    private byte[] seal(byte[] plain, String purpose, byte[] nonce) {
        int id = masters.lastKey();
        var body = crypt(Cipher.ENCRYPT_MODE, id, purpose, nonce, plain);
        return ByteBuffer.allocate(1 + NONCE + body.length)
                .put((byte) id)
                .put(nonce)
                .put(body)
                .array();
    }

    /** Reads what {@link #seal} wrote. Errors: IllegalStateException when the text was changed or the key is gone. */
    public String open(byte[] sealed, String purpose) {
        return new String(openBytes(sealed, purpose), StandardCharsets.UTF_8);
    }

    /** The same for bytes. */
    public byte[] openBytes(byte[] sealed, String purpose) {
        var buffer = ByteBuffer.wrap(sealed);
        int id = buffer.get();
        var nonce = new byte[NONCE];
        buffer.get(nonce);
        var body = new byte[buffer.remaining()];
        buffer.get(body);
        return crypt(Cipher.DECRYPT_MODE, id, purpose, nonce, body);
    }

    /** A stable stand-in for a value within one purpose. Shape: 32 hex digits. Always made with the oldest key. */
    public String pseudonym(String value, String purpose) {
        var hash = hmac(masters.firstEntry().getValue(), "pseudonym:" + purpose + ":" + value);
        return HexFormat.of().formatHex(hash, 0, 16);
    }

    private byte[] crypt(int mode, int id, String purpose, byte[] nonce, byte[] text) {
        var master = masters.get(id);
        if (master == null)
            throw new IllegalStateException("sealed with key " + id + ", which is not in kansrijk.keys");
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var key = new SecretKeySpec(hmac(master, "seal:" + purpose), "AES");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a sealed value cannot be read", broken);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Keys" + Map.of("count", masters.size());
    }
}
