/** What scrolls inside a panel. */
import type { ReactNode, Ref } from "react";
import { classes } from "@/lib/classes";
import styles from "./Panel.module.css";

interface PanelContentProps {
  isPadded?: boolean;
  scrollRef?: Ref<HTMLDivElement>;
  children: ReactNode;
}

export function PanelContent({ isPadded = false, scrollRef, children }: PanelContentProps) {
  return (
    <div ref={scrollRef} data-scrolls className={classes(styles["content"], isPadded && styles["padded"])}>
      {children}
    </div>
  );
}
