package linli.knowledge;

import linli.text.Standing;

/// What somebody wrote who had told of a matter before, with what it says of how that stands, written by staff to teach Linli.
public record SecondLine(String id, String text, Standing standing) {}
