/** The time that is left until an instant, such as 0:24, told every second but not read out every second. */
import { useEffect, useState } from "react";
import { minutesAndSeconds } from "./minutesAndSeconds";
import styles from "./Countdown.module.css";

export function Countdown({ until }: { until: number }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return (
    <span role="timer" aria-live="off" className={styles["time"]}>
      {minutesAndSeconds(Math.max(0, until - now))}
    </span>
  );
}
