/** The invoices that the schedule is going to make, with the usage known so far. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { Button } from "@/ui/buttons";
import { Faces, Section, Skeleton } from "@/ui/pages";
import { Forecast } from "../forecast/Forecast";
import { ForecastInvoice } from "../forecast/ForecastInvoice";
import styles from "./Phases.module.css";

const ComingInvoicesOf = graphql(
  `
    query ComingInvoicesOf($id: UUID!, $count: Int!) {
      previewSchedule(id: $id, count: $count) {
        ...ForecastInvoice
      }
    }
  `,
  [ForecastInvoice],
);

const FEW = 3;
const MANY = 12;

export function ComingInvoices({ scheduleId }: { scheduleId: string }) {
  const [count, setCount] = useState(FEW);
  const answer = useAnswer(ComingInvoicesOf, { id: scheduleId, count }, { followsChanges: true });
  return (
    <Section
      title="Coming invoices"
      help="With the usage known so far."
      actions={
        count === FEW && (
          <Button size="small" onPress={() => setCount(MANY)}>
            Show {MANY}
          </Button>
        )
      }
    >
      <Faces answer={answer} skeleton={<Skeleton rows={FEW} />}>
        {({ previewSchedule }) =>
          previewSchedule.length === 0 ? (
            <p className={styles["note"]}>Nothing more is going to be billed as things stand.</p>
          ) : (
            <Forecast invoices={previewSchedule} />
          )
        }
      </Faces>
    </Section>
  );
}
