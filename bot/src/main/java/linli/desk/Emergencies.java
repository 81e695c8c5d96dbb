package linli.desk;

import linli.alarm.AlarmStore;
import linli.alarm.Drills;
import linli.alarm.Scene;
import linli.incident.Incidents;

/// What the desk needs where there is danger: who was called, what they may say, and the drills.
public record Emergencies(AlarmStore alarms, Scene scene, Drills drills, Incidents incidents) {}
