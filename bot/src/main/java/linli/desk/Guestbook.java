package linli.desk;

import java.util.random.RandomGenerator;
import linli.identity.AliasStore;

/// What it takes to let a group or a colleague in, within one transaction.
///
/// @param chance draws codes that nobody can guess
public record Guestbook(AliasStore aliases, RandomGenerator chance) {}
