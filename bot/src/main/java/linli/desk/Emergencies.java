package linli.desk;

import linli.alarm.AlarmStore;
import linli.alarm.Alarms;
import linli.alarm.Drills;
import linli.alarm.Scene;
import linli.incident.Incidents;

/// What the desk needs where there is danger: who was called, how people are called, what they may say, the drills, and what is one with what.
public record Emergencies(AlarmStore alarms, Alarms calling, Scene scene, Drills drills, Incidents incidents) {}
