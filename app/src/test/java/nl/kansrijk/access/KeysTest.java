package nl.kansrijk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeysTest {
    private static final String FIRST = "1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String SECOND = "2:QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=";
    private final Keys keys = new Keys(FIRST);

    @Test
    void what_was_sealed_can_be_opened_for_the_same_purpose_only() {
        var sealed = keys.seal("Marja", "identity");
        assertThat(keys.open(sealed, "identity")).isEqualTo("Marja");
        assertThatThrownBy(() -> keys.open(sealed, "other")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_text_is_never_sealed_the_same_way_twice() {
        assertThat(keys.seal("Marja", "identity")).isNotEqualTo(keys.seal("Marja", "identity"));
    }

    @Test
    void a_changed_byte_is_noticed() {
        var sealed = keys.seal("Marja", "identity");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> keys.open(sealed, "identity")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_rotation_old_rows_stay_readable_and_new_rows_use_the_new_key() {
        var old = keys.seal("Marja", "identity");
        var rotated = new Keys(FIRST + "," + SECOND);
        assertThat(rotated.open(old, "identity")).isEqualTo("Marja");
        var fresh = rotated.seal("Marja", "identity");
        assertThatThrownBy(() -> keys.open(fresh, "identity")).hasMessageContaining("key 2");
    }

    @Test
    void pseudonyms_of_two_purposes_cannot_be_joined_and_survive_rotation() {
        assertThat(keys.pseudonym("p", "log")).isNotEqualTo(keys.pseudonym("p", "statistics"));
        assertThat(new Keys(FIRST + "," + SECOND).pseudonym("p", "log")).isEqualTo(keys.pseudonym("p", "log"));
    }

    @Test
    void keys_never_print_themselves() {
        assertThat(keys.toString()).doesNotContain("MDEy", "0123");
    }
}
