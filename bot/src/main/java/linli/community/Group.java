package linli.community;

import linli.message.Audience;
import linli.message.Place;

/// A chat group that Linli is in.
///
/// @param audience GROUP for residents' groups, STAFF for staff groups
/// @param place what it tells about where its members live; unknown for staff groups
/// @param channel the platform it lives on
public record Group(String id, String name, Audience audience, Place place, String channel) {
    public boolean isStaff() {
        return audience == Audience.STAFF;
    }
}
