/** The page at which the customer sees the document: its link, and whether they looked. */
import { ExternalLink } from "lucide-react";
import { useState } from "react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { formatAge, formatInstant } from "@/lib/format";
import { Button, buttonLink } from "@/ui/buttons";
import { notify, notifyRefused } from "@/ui/overlays";
import { Faces, Section, Skeleton } from "@/ui/pages";
import { CopyLink } from "./CopyLink";
import { EndLinkDialog } from "./EndLinkDialog";
import { CreateHostedLink, HostedLink } from "./hostedChanges";
import styles from "./HostedSection.module.css";

const HostedPage = graphql(
  `
    query HostedPage($id: UUID!) {
      invoice(id: $id) {
        ...HostedLink
      }
    }
  `,
  [HostedLink],
);

type Link = NonNullable<ResultOf<typeof HostedLink>["hostedLink"]>;

export function HostedSection({ id }: { id: string }) {
  const answer = useAnswer(HostedPage, { id }, { followsChanges: true });
  return (
    <Section title="Customer's page">
      <Faces answer={answer} skeleton={<Skeleton rows={2} />}>
        {({ invoice: { hostedLink } }) => (hostedLink ? <Standing id={id} link={hostedLink} /> : <None id={id} />)}
      </Faces>
    </Section>
  );
}

function Standing({ id, link }: { id: string; link: Link }) {
  const [ending, setEnding] = useState<"revoke" | "renew" | null>(null);
  return (
    <>
      <Views link={link} />
      <div className={styles["actions"]}>
        <CopyLink url={link.url} />
        <a href={link.url} target="_blank" rel="noreferrer" className={buttonLink("secondary")}>
          <ExternalLink aria-hidden size={14} />
          Open
        </a>
        <Button kind="quiet" size="small" onPress={() => setEnding("renew")}>
          New link
        </Button>
        <Button kind="quiet" size="small" onPress={() => setEnding("revoke")}>
          Revoke
        </Button>
      </div>
      {ending && <EndLinkDialog id={id} ending={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function Views({ link: { firstViewedAt, lastViewedAt } }: { link: Link }) {
  const [now] = useState(() => new Date());
  if (!firstViewedAt || !lastViewedAt) return <p className={styles["quiet"]}>Not looked at yet.</p>;
  return (
    <p className={styles["quiet"]}>
      First looked at{" "}
      <time dateTime={firstViewedAt} title={formatInstant(firstViewedAt)}>
        {formatAge(firstViewedAt, now)}
      </time>
      , last{" "}
      <time dateTime={lastViewedAt} title={formatInstant(lastViewedAt)}>
        {formatAge(lastViewedAt, now)}
      </time>
      .
    </p>
  );
}

function None({ id }: { id: string }) {
  const [send, isPending] = useChange(CreateHostedLink);
  async function make(): Promise<void> {
    const outcome = await send({ id });
    if (outcome.isDone) notify("The customer's page has a link");
    else notifyRefused(outcome.refusals);
  }
  return (
    <>
      <p className={styles["quiet"]}>No link stands. Sending the document makes one.</p>
      <div className={styles["actions"]}>
        <Button isPending={isPending} onPress={() => void make()}>
          Make a link
        </Button>
      </div>
    </>
  );
}
