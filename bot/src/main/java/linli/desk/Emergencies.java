package linli.desk;

import linli.alarm.AlarmStore;
import linli.alarm.Alarms;
import linli.alarm.Drills;
import linli.alarm.DangerEar;
import linli.alarm.Relay;
import linli.alarm.Scene;
import linli.alarm.TheirAlarms;
import linli.incident.Incidents;

/// What the desk needs where there is danger: who was called, how people are called, what they may say, what is passed on to them, the drills, what is one with what,
/// which alarms somebody may speak of, and what they say of them.
public record Emergencies(AlarmStore alarms, Alarms calling, Scene scene, Relay relay, Drills drills, Incidents incidents, TheirAlarms theirs, DangerEar ear) {}
