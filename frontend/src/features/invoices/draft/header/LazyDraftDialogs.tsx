/** The editor's dialogs, fetched once the editor is shown. */
import { type ComponentProps, lazy, Suspense, useEffect } from "react";
import type { DraftDialogs } from "./DraftDialogs";

const fetchDialogs = () => import("./DraftDialogs");
const Fetched = lazy(() => fetchDialogs().then((module) => ({ default: module.DraftDialogs })));

export function LazyDraftDialogs(props: ComponentProps<typeof DraftDialogs>) {
  useEffect(() => void fetchDialogs(), []);
  if (props.commands.opened === null) return null;
  return (
    <Suspense>
      <Fetched {...props} />
    </Suspense>
  );
}
