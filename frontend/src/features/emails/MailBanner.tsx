/** Says when emails do not leave this machine. */
import { Link } from "@tanstack/react-router";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { Banner } from "@/ui/pages";
import styles from "./MailBanner.module.css";

const MailSet = graphql(`
  query MailSet($businessId: UUID!) {
    emailSettings(businessId: $businessId) {
      isConfigured
      isCaught
    }
  }
`);

export function MailBanner({ businessId }: { businessId: string }) {
  const answer = useAnswer(MailSet, { businessId });
  if (answer.state !== "full") return null;
  const { isConfigured, isCaught } = answer.data.emailSettings;
  if (isConfigured && !isCaught) return null;
  return (
    <div className={styles["place"]}>
      {isConfigured ? (
        <Banner tone="grey">Emails are kept on this machine and not sent on: this is for trying out.</Banner>
      ) : (
        <Banner>
          No mail server is set, so nothing can be sent. <Link to="/settings/email">How to set one</Link>
        </Banner>
      )}
    </div>
  );
}
