package linli.community;

/// For how many days what was said is kept; cases are kept for good.
///
/// @param recallDays for how long an answer that was given is put right when it holds no more
/// @param wordDays for how long the messages that Linli did something about, and what it said itself, are kept
public record Keeping(int recallDays, int wordDays) {}
