/** Whether mail leaves this installation, and what to do if not. */
import { Banner, Section } from "@/ui/pages";
import type { EmailSettings } from "./EmailSettings";
import styles from "./MailServer.module.css";

export function MailServer({ settings: { isConfigured, isCaught, sender } }: { settings: EmailSettings }) {
  return (
    <Section title="Mail server">
      {!isConfigured && (
        <Banner>
          No mail server is set. Whoever runs Folio sets <code className={styles["code"]}>FOLIO_SMTP_URL</code>, such as{" "}
          <code className={styles["code"]}>smtp://user:password@mail.company.com:587</code>, and starts it again.
        </Banner>
      )}
      {isConfigured && isCaught && (
        <Banner tone="grey">Emails are kept on this machine, under mail in the data folder, and not sent on.</Banner>
      )}
      {isConfigured && !isCaught && <Banner tone="green">A mail server is set; send a test below to see whether it works.</Banner>}
      <p className={styles["sender"]}>{sender ? `Customers see: ${sender}` : "Give the sender an address before anything can be sent."}</p>
    </Section>
  );
}
