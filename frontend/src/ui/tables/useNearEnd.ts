/** Calls when the end of a list comes near, well before it is seen. */
import { useEffect, useRef } from "react";

const AHEAD = "600px";

export function useNearEnd(onNearEnd: (() => void) | undefined) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element || !onNearEnd) return;
    const root = element.parentElement;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onNearEnd();
      },
      { root, rootMargin: `0px 0px ${AHEAD} 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  });
  return ref;
}
