/** The whole page for who is not signed in. */
import { useEffect } from "react";
import { useStore } from "@/lib/createStore";
import { session } from "@/lib/session";
import { Monogram } from "@/ui/marks";
import { FirstRunForm } from "./FirstRunForm";
import styles from "./SignIn.module.css";
import { SignInForm } from "./SignInForm";

export function SignInPage() {
  const current = useStore(session);
  const isNew = current.status === "new";
  const title = isNew ? "Set up Folio" : "Sign in to Folio";
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className={styles["page"]}>
      <div className={styles["card"]}>
        <Monogram name="Folio" shape="tile" />
        <h1 className={styles["title"]}>{title}</h1>
        {isNew ? <FirstRunForm needsToken={current.needsToken} /> : <SignInForm />}
      </div>
    </main>
  );
}
