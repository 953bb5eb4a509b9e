/** Which row's menu is open, and where. */
import { useCallback, useState } from "react";

interface ShownMenu {
  key: string;
  anchor: HTMLElement;
}

export function useRowMenu() {
  const [shown, setShown] = useState<ShownMenu | null>(null);
  const open = useCallback((key: string, anchor: HTMLElement) => setShown({ key, anchor }), []);
  const close = useCallback(() => setShown(null), []);
  return { shown, open, close };
}
