/** Keeps how far a list was scrolled for each entry of the browser's history, and goes back there. */
import { useRouterState } from "@tanstack/react-router";
import { useEffect, useLayoutEffect, useRef } from "react";

const places = new Map<string, number>();

/** The ref of the element that scrolls; `isReady` once its content is there. */
export function useScrollMemory<Scrolled extends HTMLElement>(isReady: boolean) {
  const ref = useRef<Scrolled>(null);
  const entry = useRouterState({ select: (state) => state.location.state.__TSR_key ?? state.location.href });
  const restored = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (!isReady || restored.current === entry || !ref.current) return;
    restored.current = entry;
    ref.current.scrollTop = places.get(entry) ?? 0;
  }, [entry, isReady]);

  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const remember = () => places.set(entry, element.scrollTop);
    element.addEventListener("scroll", remember, { passive: true });
    return () => element.removeEventListener("scroll", remember);
  }, [entry, isReady]);

  return ref;
}
