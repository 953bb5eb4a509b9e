/** What failed, in its place: the reason, and a way to try again. */
import { CircleAlert, CloudOff } from "lucide-react";
import type { Problem } from "@/lib/api";
import { Button } from "../buttons/Button";
import { EmptyState } from "./EmptyState";

const TITLES: Record<Problem["kind"], string> = {
  unreachable: "Folio cannot be reached",
  refused: "This cannot be shown",
  fault: "Something went wrong",
};

export function ErrorState({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const icon = problem.kind === "unreachable" ? <CloudOff size={20} /> : <CircleAlert size={20} />;
  return (
    <div role="alert">
      <EmptyState icon={icon} title={TITLES[problem.kind]} action={<Button onPress={onRetry}>Try again</Button>}>
        {problem.message}
      </EmptyState>
    </div>
  );
}
