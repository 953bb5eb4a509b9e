/** Which rows are selected: one by one, as a range, or all. */
import { useCallback, useMemo, useRef, useState } from "react";

export interface Selection {
  selected: ReadonlySet<string>;
  toggle: (key: string) => void;
  /** From the row toggled last to this one, in the order of `keys`. */
  extend: (key: string, keys: readonly string[]) => void;
  replace: (keys: readonly string[]) => void;
  clear: () => void;
}

const NOTHING: ReadonlySet<string> = new Set();

export function useSelection(): Selection {
  const [selected, setSelected] = useState(NOTHING);
  const anchor = useRef<string | null>(null);

  const toggle = useCallback((key: string) => {
    anchor.current = key;
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);

  const extend = useCallback((key: string, keys: readonly string[]) => {
    const from = keys.indexOf(anchor.current ?? key);
    const to = keys.indexOf(key);
    const range = keys.slice(Math.min(from, to), Math.max(from, to) + 1);
    setSelected((before) => new Set([...before, ...range]));
  }, []);

  const replace = useCallback((keys: readonly string[]) => setSelected(new Set(keys)), []);
  const clear = useCallback(() => setSelected(NOTHING), []);
  return useMemo(() => ({ selected, toggle, extend, replace, clear }), [selected, toggle, extend, replace, clear]);
}
