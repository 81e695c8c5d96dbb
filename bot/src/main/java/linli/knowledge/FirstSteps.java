package linli.knowledge;

/// What to do in the first minute of an emergency, by official safety advice.
///
/// @param call the number to ring, such as 119
/// @param steps two lines at most
public record FirstSteps(String category, String title, String call, String steps) {}
