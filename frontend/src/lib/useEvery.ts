/** Runs something again and again while the page is looked at. */
import { useEffect } from "react";
import { useLatest } from "@/lib/useLatest";

export function useEvery(milliseconds: number, run: () => void): void {
  const latest = useLatest(run);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") latest.current();
    }, milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds, latest]);
}
