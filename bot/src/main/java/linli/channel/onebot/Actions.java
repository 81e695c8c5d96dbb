package linli.channel.onebot;

import tools.jackson.databind.node.ObjectNode;

/// What an implementation can be told to do, or be asked. Thread-safe.
interface Actions {
    /// Blocks until there is an answer, or for as long as is waited for one.
    ActionAnswer call(String action, ObjectNode params);
}
