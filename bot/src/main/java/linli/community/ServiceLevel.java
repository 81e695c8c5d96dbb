package linli.community;

import java.time.Duration;

/// One row of `config/service-levels.yaml`: how soon somebody gets in touch, and by when it should be done.
///
/// @param aroundTheClock counts every hour; otherwise only the hours the owner keeps
public record ServiceLevel(String id, Match match, Duration contact, Duration finish, boolean aroundTheClock) {}
