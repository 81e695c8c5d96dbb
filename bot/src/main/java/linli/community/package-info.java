/// The community as its clerks describe it in `config/`: places, people, groups, rosters, routing, service levels, quiet rules.
/// Imports `files` and `message`.
@NullMarked
package linli.community;

import org.jspecify.annotations.NullMarked;
