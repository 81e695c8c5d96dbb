package linli.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import linli.identity.Alias;
import linli.identity.AliasStore;
import linli.identity.IdentityKind;
import linli.identity.Invitation;

/// Who is who in one community.
record SqlAliases(Sql sql, String community) implements AliasStore {
    static final String ALL = "channel, party, platform_id, id, since, by_whom";
    private static final String SELECT = "SELECT " + ALL + " FROM alias WHERE community = ? ORDER BY channel, party, platform_id";
    private static final String BIND =
            """
            INSERT INTO alias (channel, party, platform_id, id, since, by_whom, community) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (community, channel, party, platform_id)
            DO UPDATE SET id = excluded.id, since = excluded.since, by_whom = excluded.by_whom""";
    private static final String RELEASE = "DELETE FROM alias WHERE community = ? AND id = ? AND channel = ?";
    private static final String CHANNEL = "SELECT channel, since FROM alias WHERE community = ? AND id = ?";
    private static final String INVITE =
            """
            INSERT INTO invitation (community, party, id, code, by_whom, expires_at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (community, party, id)
            DO UPDATE SET code = excluded.code, by_whom = excluded.by_whom, expires_at = excluded.expires_at""";
    private static final String REDEEM =
            """
            DELETE FROM invitation WHERE community = ? AND party = ? AND code = ? AND expires_at > ?
            RETURNING code, party, id, by_whom, expires_at""";

    @Override
    public List<Alias> all() {
        return sql.list(SELECT, SqlAliases::read, community);
    }

    @Override
    public void bind(Alias alias) {
        release(alias.channel(), alias.id());
        sql.update(
                BIND, alias.channel(), alias.party().code(), alias.platformId(), alias.id(), alias.since(), alias.by(), community);
    }

    @Override
    public void release(String channel, String id) {
        sql.update(RELEASE, community, id, channel);
    }

    @Override
    public Optional<String> channelOf(String id) {
        record Bound(String channel, Instant since) {}
        return sql.list(CHANNEL, row -> new Bound(row.text(), row.instant()), community, id).stream()
                .reduce((one, other) -> other.since().isBefore(one.since()) ? one : other)
                .map(Bound::channel);
    }

    @Override
    public void invite(Invitation invitation) {
        sql.update(
                INVITE, community, invitation.party().code(), invitation.id(), invitation.code(), invitation.by(),
                invitation.expiresAt());
    }

    @Override
    public Optional<Invitation> redeem(String code, IdentityKind party, Instant now) {
        return sql.change(
                REDEEM, row -> new Invitation(row.text(), IdentityKind.of(row.text()), row.text(), row.text(), row.instant()),
                community, party.code(), code, now);
    }

    static Alias read(Row row) throws SQLException {
        return new Alias(row.text(), IdentityKind.of(row.text()), row.text(), row.text(), row.instant(), row.text());
    }
}
