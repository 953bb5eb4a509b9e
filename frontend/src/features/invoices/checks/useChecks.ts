/** What the server says a draft lacks, asked for anew with each version once edits rest for a moment. */
import { useEffect, useState } from "react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { client, type Problem, problemOf } from "@/lib/api";
import { useDebounced } from "@/lib/memory";

const DraftChecks = graphql(`
  query DraftChecks($id: UUID!) {
    invoice(id: $id) {
      id
      checks {
        code
        severity
        message
        field
        place
      }
    }
  }
`);

export type Finding = ResultOf<typeof DraftChecks>["invoice"]["checks"][number];

const REST = 300;

export interface Checks {
  /** Null until the first answer; while a newer one is on its way, the former. */
  findings: readonly Finding[] | null;
  problem: Problem | null;
}

export function useChecks(id: string, version: number): Checks {
  const wanted = useDebounced(`${id} ${version}`, REST);
  const [checks, setChecks] = useState<Checks>({ findings: null, problem: null });
  useEffect(() => {
    let isCurrent = true;
    void client
      .query(DraftChecks, { id }, { requestPolicy: "network-only" })
      .toPromise()
      .then(({ data, error }) => {
        if (isCurrent) setChecks({ findings: data?.invoice.checks ?? null, problem: error ? problemOf(error) : null });
      });
    return () => {
      isCurrent = false;
    };
  }, [id, wanted]);
  return checks;
}
