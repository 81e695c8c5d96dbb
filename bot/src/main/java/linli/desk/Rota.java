package linli.desk;

import linli.cases.CaseStore;
import linli.roster.StaffChangeStore;

/// What a short reply on who is there works with.
public record Rota(StaffChangeStore changes, CaseStore cases) {}
