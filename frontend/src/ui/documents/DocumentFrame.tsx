/** A document exactly as it is printed, on a sheet scaled to the room there is. */
import { useLayoutEffect, useRef, useState } from "react";
import { classes } from "@/lib/classes";
import styles from "./DocumentFrame.module.css";

/** The width of the page's body on screen. */
const SHEET_WIDTH = 793;

interface Sheet {
  key: number;
  html: string;
}

export function DocumentFrame({ html, title }: { html: string; title: string }) {
  const pane = useRef<HTMLDivElement>(null);
  const { shown, next, show } = useSheets(html);
  useScaleToWidth(pane);
  return (
    <div ref={pane} className={styles["pane"]}>
      {[shown, next].map(
        (sheet) =>
          sheet && (
            <iframe
              key={sheet.key}
              title={sheet === shown ? title : `${title}, loading`}
              // Our own origin so that its height can be read; scripts stay off.
              sandbox="allow-same-origin"
              srcDoc={sheet.html}
              tabIndex={-1}
              onLoad={(event) => {
                fit(event.currentTarget);
                show(sheet);
              }}
              className={classes(styles["sheet"], sheet !== shown && styles["next"])}
            />
          ),
      )}
    </div>
  );
}

/** The sheet on screen stays until the next one is laid out: no flash between versions. */
function useSheets(html: string) {
  const [sheets, setSheets] = useState<{ shown: Sheet; next: Sheet | null }>({ shown: { key: 0, html }, next: null });
  const wanted = sheets.next ?? sheets.shown;
  if (wanted.html !== html) setSheets({ shown: sheets.shown, next: { key: wanted.key + 1, html } });
  const show = (sheet: Sheet) =>
    setSheets((now) => (now.next?.key === sheet.key ? { shown: sheet, next: null } : now));
  return { ...sheets, show };
}

function fit(frame: HTMLIFrameElement): void {
  const height = frame.contentDocument?.documentElement.scrollHeight ?? 0;
  frame.parentElement?.style.setProperty("--sheet-height", `${Math.max(height, 1122)}px`);
}

function useScaleToWidth(pane: React.RefObject<HTMLDivElement | null>): void {
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      element.style.setProperty("--sheet-scale", String(element.clientWidth / SHEET_WIDTH));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane]);
}
