/** All keys that do something now. */
import { useState } from "react";
import { activeShortcuts } from "@/lib/shortcuts";
import { Kbd } from "@/ui/marks";
import { Dialog } from "@/ui/overlays";
import styles from "./ShortcutList.module.css";

export function ShortcutList({ onClose }: { onClose: () => void }) {
  // As they were when the list was opened, the screen's own first; a key stands once.
  const [shortcuts] = useState(() => new Map(activeShortcuts().map((shortcut) => [shortcut.keys, shortcut.label])));
  return (
    <Dialog title="Keyboard shortcuts" isOpen onClose={onClose}>
      <dl className={styles["list"]}>
        {[...shortcuts].reverse().map(([keys, label]) => (
          <div key={keys} className={styles["row"]}>
            <dt>{label}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
