/// The accounts on chat platforms by which a community is reached, as `config/channels.yaml` says. Imports `files`, `settings`,
/// `wording` and all of `channel`.
@NullMarked
package linli.platforms;

import org.jspecify.annotations.NullMarked;
