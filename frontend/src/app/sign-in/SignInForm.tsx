/** Email and password. */
import { type SubmitEvent, useState } from "react";
import { signIn } from "@/lib/session";
import { Button } from "@/ui/buttons";
import { TextField } from "@/ui/fields";
import styles from "./SignIn.module.css";

export function SignInForm({ email: given = "" }: { email?: string }) {
  const [email, setEmail] = useState(given);
  const [password, setPassword] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setPending(true);
    setRefusal(await signIn(email, password));
    setPending(false);
  }

  return (
    <form className={styles["form"]} onSubmit={(event) => void submit(event)}>
      <TextField
        label="Email"
        type="email"
        autoComplete="username"
        autoFocus={given === ""}
        isRequired
        value={email}
        onChange={setEmail}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        autoFocus={given !== ""}
        isRequired
        value={password}
        onChange={setPassword}
      />
      {refusal && (
        <p role="alert" className={styles["refusal"]}>
          {refusal}
        </p>
      )}
      <Button kind="primary" size="form" type="submit" isPending={isPending}>
        Sign in
      </Button>
    </form>
  );
}
