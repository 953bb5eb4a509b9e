/** A session that ended in the middle of work: the screen waits behind, with all that was typed. */
import { Dialog } from "@/ui/overlays";
import { SignInForm } from "./SignInForm";

export function SignInAgain({ email }: { email: string }) {
  return (
    <Dialog title="Sign in again" isOpen isInsistent onClose={() => undefined}>
      <p>Your session has ended. What you typed is still here and is saved once you are signed in.</p>
      <SignInForm email={email} />
    </Dialog>
  );
}
