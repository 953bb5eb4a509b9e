/** Why each line of a draft has its amount; asked for once a calculation, apart from the lines. */
import { useEffect, useState } from "react";
import { graphql } from "@/graphql/graphql";
import { client } from "@/lib/api";

export interface ExplanationStep {
  kind: string;
  text: string;
}

export interface Explanation {
  priceName: string | null;
  metricName: string | null;
  eventType: string | null;
  eventCount: number | null;
  firstDay: string | null;
  lastDay: string | null;
  groupValue: string | null;
  steps: readonly ExplanationStep[];
}

const Explanations = graphql(`
  query Explanations($id: UUID!) {
    invoice(id: $id) {
      id
      groups {
        id
        lines {
          id
          explanation
        }
      }
    }
  }
`);

const NONE: ReadonlyMap<string, Explanation> = new Map();

export function useExplanations(id: string, calculatedAt: string | null, linesKey: string): ReadonlyMap<string, Explanation> {
  const [known, setKnown] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    void client
      .query(Explanations, { id }, { requestPolicy: "network-only" })
      .toPromise()
      .then(({ data }) => {
        if (!isCurrent || !data) return;
        const lines = data.invoice.groups.flatMap((group) => group.lines);
        setKnown(new Map(lines.flatMap((line) => pair(line.id, line.explanation))));
      });
    return () => {
      isCurrent = false;
    };
  }, [id, calculatedAt, linesKey]);
  return known;
}

function pair(id: string, stored: unknown): [string, Explanation][] {
  const explanation = readExplanation(stored);
  return explanation ? [[id, explanation]] : [];
}

/** Lines that a person made explain nothing. */
export function readExplanation(stored: unknown): Explanation | null {
  if (typeof stored !== "object" || stored === null) return null;
  const given = stored as Record<string, unknown>;
  const steps = Array.isArray(given["steps"]) ? (given["steps"] as ExplanationStep[]) : [];
  if (steps.length === 0) return null;
  const text = (name: string) => (typeof given[name] === "string" ? given[name] : null);
  return {
    priceName: text("priceName"),
    metricName: text("metricName"),
    eventType: text("eventType"),
    eventCount: typeof given["eventCount"] === "number" ? given["eventCount"] : null,
    firstDay: text("firstDay"),
    lastDay: text("lastDay"),
    groupValue: text("groupValue"),
    steps,
  };
}
