/** Shows an answer by the face that it has: loading, refused, or full. */
import type { ReactNode } from "react";
import type { Answer } from "@/lib/api";
import { ErrorState } from "./ErrorState";
import { Skeleton } from "./Skeleton";

interface FacesProps<Data> {
  answer: Answer<Data>;
  skeleton?: ReactNode;
  /** The content; an `EmptyState` where there is nothing. */
  children: (data: Data) => ReactNode;
}

export function Faces<Data>({ answer, skeleton, children }: FacesProps<Data>) {
  if (answer.state === "loading") return skeleton ?? <Skeleton />;
  if (answer.state === "refused") return <ErrorState problem={answer.problem} onRetry={answer.retry} />;
  return children(answer.data);
}
