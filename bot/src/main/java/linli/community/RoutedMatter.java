package linli.community;

import java.util.Optional;
import linli.message.Kind;
import linli.message.Place;
import linli.message.Severity;

/// What of a matter decides which row of `config/routing.yaml` it goes by.
///
/// @param plain what was told, as `PlainText` leaves it
/// @param isPrivate whether it was told Linli in private
/// @param isForFew whether it has turned out to be for few eyes, whatever was told first
public record RoutedMatter(
        Kind kind, Optional<String> category, Severity severity, Place place, String plain, boolean isPrivate, boolean isForFew) {}
