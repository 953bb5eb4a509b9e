/** The corner where toasts appear, and wait while looked at. */
import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { classes } from "@/lib/classes";
import { useStore } from "@/lib/createStore";
import { Button } from "../buttons/Button";
import { IconButton } from "../buttons/IconButton";
import { Countdown } from "./Countdown";
import styles from "./Toasts.module.css";
import { dismiss, type Toast, toasts } from "./toasts";

const SHOWN_FOR = 6_000;
/** What can still be done a while is also offered where it is about. */
const OFFERED_FOR = 12_000;

export function Toasts() {
  const shown = useStore(toasts);
  const [isWatched, setWatched] = useState(false);
  return (
    <section
      aria-label="Notifications"
      className={styles["corner"]}
      onPointerEnter={() => setWatched(true)}
      onPointerLeave={() => setWatched(false)}
      onFocus={() => setWatched(true)}
      onBlur={() => setWatched(false)}
    >
      <div role="status">
        <ol className={styles["list"]}>
          {shown.map((toast) => (
            <ToastCard key={toast.id} toast={toast} isWatched={isWatched} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function ToastCard({ toast, isWatched }: { toast: Toast; isWatched: boolean }) {
  const { id, until } = toast;
  useEffect(() => {
    // What can no longer be done is not offered, looked at or not.
    const last = until === undefined ? Infinity : Math.max(0, until - Date.now());
    const rest = isWatched ? last : Math.min(last, until === undefined ? SHOWN_FOR : OFFERED_FOR);
    if (rest === Infinity) return;
    const timer = setTimeout(() => dismiss(id), rest);
    return () => clearTimeout(timer);
  }, [isWatched, id, until]);

  return (
    <li className={classes(styles["toast"], toast.isProblem && styles["problem"])}>
      <div className={styles["text"]}>
        <p>
          {toast.message}
          {until !== undefined && (
            <>
              {" "}
              <Countdown until={until} />
            </>
          )}
        </p>
        {toast.details?.map((detail) => (
          <p key={detail} className={styles["detail"]}>
            {detail}
          </p>
        ))}
      </div>
      {toast.action && <ToastAction toast={toast} action={toast.action} />}
      <IconButton size="small" label="Dismiss" icon={<X size={14} />} onPress={() => dismiss(toast.id)} />
    </li>
  );
}

function ToastAction({ toast, action }: { toast: Toast; action: NonNullable<Toast["action"]> }) {
  function act(): void {
    dismiss(toast.id);
    action.run();
  }
  return (
    <Button size="small" onPress={act}>
      {action.label}
    </Button>
  );
}
