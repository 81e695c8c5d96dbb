package linli.channel.aibot;

/// What the robot says by itself, in the community's words.
///
/// @param working shown while an answer takes its time
/// @param welcome to who opens a private talk for the first time that day; may be empty
/// @param repeated stands before what may have been said before
public record AibotWords(String working, String welcome, String repeated) {}
