package linli.answer;

/// What is known of one fact.
sealed interface Value {
    /// From one whole number to another: 八十多岁 is 81 to 89, and whoever was born in 1943 is 82 or 83.
    record Numbers(int from, int to) implements Value {}

    record Named(String name) implements Value {}
}
