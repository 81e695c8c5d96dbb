package linli.channel.gateway;

import java.util.Optional;

/// By what a person is known: the remark (备注名) that the account's owner gave them. Names can be taken by anybody, and ids end with the
/// login, so whoever has no remark can only be answered where they have just written.
final class PersonAddress {
    private static final String REMARK = "remark:";

    private PersonAddress() {}

    static String ofRemark(String remark) {
        return REMARK + remark;
    }

    static Optional<String> remarkIn(String address) {
        return Optional.of(address).filter(known -> known.startsWith(REMARK)).map(known -> known.substring(REMARK.length()));
    }
}
