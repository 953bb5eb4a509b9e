/** One screen of the settings: its head with the one primary action, and what scrolls under it. */
import { type ReactNode, useEffect } from "react";
import { Pill } from "@/ui/marks";
import { PageHeader, PanelContent } from "@/ui/pages";
import styles from "./SettingsScreen.module.css";

interface SettingsScreenProps {
  title: string;
  /** Something was typed and not saved. */
  isChanged?: boolean;
  actions?: ReactNode;
  /** A toolbar under the head. */
  toolbar?: ReactNode;
  /** The content brings its own scrolling. */
  isBare?: boolean;
  children: ReactNode;
}

export function SettingsScreen({ title, isChanged, actions, toolbar, isBare = false, children }: SettingsScreenProps) {
  useEffect(() => {
    document.title = `${title} · Settings · Folio`;
  }, [title]);
  return (
    <div className={styles["screen"]}>
      <PageHeader title={title} status={isChanged && <Pill tone="amber">Not saved</Pill>} actions={actions} />
      {toolbar}
      {isBare ? (
        children
      ) : (
        <PanelContent isPadded>
          <div className={styles["column"]}>{children}</div>
        </PanelContent>
      )}
    </div>
  );
}
