/** The first person of an installation, who administers it. */
import { type SubmitEvent, useState } from "react";
import { setUpFirstPerson } from "@/lib/session";
import { Button } from "@/ui/buttons";
import { TextField } from "@/ui/fields";
import styles from "./SignIn.module.css";

/** The link that `folio serve` prints carries the token. */
const TOKEN_IN_LINK = new URLSearchParams(window.location.search).get("setup") ?? "";
const EMPTY = { name: "", email: "", password: "", setupToken: TOKEN_IN_LINK };

export function FirstRunForm({ needsToken }: { needsToken: boolean }) {
  const [person, setPerson] = useState(EMPTY);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const change = (part: Partial<typeof EMPTY>) => setPerson({ ...person, ...part });

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setPending(true);
    const refused = await setUpFirstPerson(person);
    // Nobody needs the token in the address any more.
    if (refused === null && TOKEN_IN_LINK) window.history.replaceState(window.history.state, "", window.location.pathname);
    setRefusal(refused);
    setPending(false);
  }

  return (
    <form className={styles["form"]} onSubmit={(event) => void submit(event)}>
      <p className={styles["sentence"]}>The first person administers this installation and can invite others.</p>
      <TextField
        label="Name"
        autoComplete="name"
        autoFocus
        isRequired
        value={person.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label="Email"
        type="email"
        autoComplete="username"
        isRequired
        value={person.email}
        onChange={(email) => change({ email })}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="new-password"
        isRequired
        minLength={10}
        help="At least 10 characters."
        value={person.password}
        onChange={(password) => change({ password })}
      />
      {needsToken && TOKEN_IN_LINK === "" && (
        <TextField
          label="Setup token"
          isRequired
          help="In what folio serve printed when it started."
          value={person.setupToken}
          onChange={(setupToken) => change({ setupToken })}
        />
      )}
      {refusal && (
        <p role="alert" className={styles["refusal"]}>
          {refusal}
        </p>
      )}
      <Button kind="primary" size="form" type="submit" isPending={isPending}>
        Create account
      </Button>
    </form>
  );
}
