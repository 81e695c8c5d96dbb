package linli.channel;

/// How much of a request's body is taken.
///
/// @param kept what is kept of it, no less than usual; the rest is read past
/// @param taken what is put up with in all; more is refused
public record BodyLimit(int kept, int taken) {
    static BodyLimit whole(int bytes) {
        return new BodyLimit(bytes, bytes);
    }
}
