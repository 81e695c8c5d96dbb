/// Does what whoever mediates a quarrel says in private: shows both sides, has others help, has the two meet, and writes down how it ended. Imports
/// `message`, `text`, `community`, `wording`, `outbox`, `cases`, `mediation`, `reply` and `colleague`.
@NullMarked
package linli.mediator;

import org.jspecify.annotations.NullMarked;
