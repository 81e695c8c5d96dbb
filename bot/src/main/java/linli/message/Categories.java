package linli.message;

import java.util.List;

/// The categories that every community has; a community may add its own, see `config/community.yaml`.
public final class Categories {
    public static final List<String> SERVICE_REQUEST = List.of(
            "water_power_gas", "elevator", "building_repair", "sanitation", "noise_pollution", "parking_traffic",
            "fire_safety", "illegal_building", "property_service", "public_order", "care_assistance",
            "social_security", "education_health", "market_food", "land_compensation", "oversight", "other_request");
    public static final List<String> DISPUTE = List.of(
            "neighbor", "family", "labor", "housing_property", "damages", "consumer", "finance",
            "intellectual_property", "other_dispute");
    public static final List<String> EMERGENCY = List.of(
            "fire", "gas", "trapped", "violence", "medical", "missing_person", "flood_collapse", "electric",
            "self_harm", "other_emergency");

    private Categories() {}

    /// The fixed categories of a kind; empty for kinds without any. A question's category is the id of an entry.
    public static List<String> of(Kind kind) {
        return switch (kind) {
            case SERVICE_REQUEST -> SERVICE_REQUEST;
            case DISPUTE -> DISPUTE;
            case EMERGENCY -> EMERGENCY;
            case FRAUD, SUGGESTION, QUESTION, CHATTER -> List.of();
        };
    }
}
