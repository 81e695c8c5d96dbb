-- What was said is kept for a time only; the oldest go first.
CREATE INDEX message_received ON message (community, received_at);
