/** A month of days to pick from, inside a date field. */
import { ChevronLeft, ChevronRight } from "lucide-react";
import { Button, Calendar, CalendarCell, CalendarGrid, Heading } from "react-aria-components";
import styles from "./DayCalendar.module.css";

export function DayCalendar() {
  return (
    <Calendar className={styles["calendar"] ?? ""}>
      <header className={styles["head"]}>
        <Button slot="previous" className={styles["turn"] ?? ""}>
          <ChevronLeft size={16} />
        </Button>
        <Heading className={styles["month"] ?? ""} />
        <Button slot="next" className={styles["turn"] ?? ""}>
          <ChevronRight size={16} />
        </Button>
      </header>
      <CalendarGrid className={styles["grid"] ?? ""}>
        {(date) => <CalendarCell date={date} className={styles["day"] ?? ""} />}
      </CalendarGrid>
    </Calendar>
  );
}
