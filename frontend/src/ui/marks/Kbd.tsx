/** Keys as they are pressed, such as `mod+k` or `g i`. */
import { isMac } from "@/lib/shortcuts";
import styles from "./Kbd.module.css";

const SIGNS: Record<string, string> = {
  mod: isMac ? "⌘" : "Ctrl",
  shift: isMac ? "⇧" : "Shift",
  alt: isMac ? "⌥" : "Alt",
  Enter: "↵",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
};

export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles["keys"]}>
      {keys.split(" ").map((press, place) => (
        <kbd key={`${place} ${press}`} className={styles["key"]}>
          {textOf(press)}
        </kbd>
      ))}
    </span>
  );
}

function textOf(press: string): string {
  const keys = press.split("+").map((key) => SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return keys.join(isMac ? "" : " ");
}
