"""Floor 5: what happens later (jobs and the timetable)."""
