/** Whether what was typed is with the server. */
import { Check, CloudOff, Lock, RefreshCw } from "lucide-react";
import { useDraftState } from "../model/useDraftSession";
import styles from "./SaveState.module.css";

const SAYS = {
  saved: { text: "Saved", Icon: Check },
  saving: { text: "Saving…", Icon: RefreshCw },
  waiting: { text: "Not saved yet: trying again", Icon: CloudOff },
  held: { text: "Waits for you", Icon: Lock },
} as const;

export function SaveState() {
  const { saving } = useDraftState();
  const { text, Icon } = SAYS[saving];
  return (
    <span role="status" className={styles["state"]}>
      <Icon aria-hidden size={14} />
      {text}
    </span>
  );
}
