/// Does what residents say of matters of their own: how it stands, that it is over or not, that they want it no more; and keeps quiet where they want
/// that. Imports `message`, `text`, `community`, `wording`, `conversation`, `outbox`, `cases`, `incident`, `alarm`, `mediation`, `reply` and `colleague`.
@NullMarked
package linli.resident;

import org.jspecify.annotations.NullMarked;
