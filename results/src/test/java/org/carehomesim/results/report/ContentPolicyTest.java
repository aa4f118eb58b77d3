package org.carehomesim.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    /** The digest of "abc" is that of the standard (FIPS 180-2, appendix B.1), in base 64. */
    @Test
    void allowsNothingButThisStyleAndThisScript() {
        assertThat(ContentPolicy.of("abc", ""))
                .isEqualTo("default-src 'none'; style-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=';"
                        + " script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; base-uri 'none';"
                        + " form-action 'none'");
    }
}
